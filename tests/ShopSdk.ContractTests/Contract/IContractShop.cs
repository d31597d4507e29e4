namespace ShopSdk.ContractTests.Contract;

/// <summary>A shop of one provider, as the contract needs it: a server that answers for real, and what to buy there.</summary>
public interface IContractShop : IAsyncDisposable
{
    /// <summary>Gets the client under test, for <see cref="Buyer"/> where the provider has buyers.</summary>
    ICheckoutClient Client { get; }

    /// <summary>Gets the client without a buyer.</summary>
    ICheckoutClient Anonymous { get; }

    /// <summary>Gets a buyer; null where the provider has none.</summary>
    BuyerCredential? Buyer { get; }

    /// <summary>Gets another buyer; null where the provider has none.</summary>
    BuyerCredential? OtherBuyer { get; }

    /// <summary>Gets a code that takes something off; null where the provider has no discounts.</summary>
    string? DiscountCode { get; }

    /// <summary>Gets what is bought, for a reference: the same goods each time.</summary>
    CheckoutRequest Request(string reference);

    /// <summary>Gets a change to one part, of the kind that this provider takes.</summary>
    CheckoutUpdate Change(UpdateGroups group, Checkout checkout);

    /// <summary>Gets how a checkout is placed here.</summary>
    PlaceRequest Place();

    /// <summary>Makes a client as another process would have it: nothing is shared but the server.</summary>
    ICheckoutClient NewProcess();

    /// <summary>Makes a client of another store of the same provider, at the same server.</summary>
    ICheckoutClient OtherStore();

    /// <summary>Gets the requests that the server read, as text: method, path, headers and body.</summary>
    IReadOnlyList<string> Requests { get; }

    /// <summary>Gets how many placing requests the server accepted for a checkout, in all.</summary>
    int PlacingsOf(Checkout checkout);

    /// <summary>Loses the response of the next placing request, after it was applied.</summary>
    void LosePlacingResponse();

    /// <summary>Refuses the next requests that only read with a passing error.</summary>
    void FailNextReads(int times);

    /// <summary>Never answers the next request.</summary>
    void HangNextRequest();

    /// <summary>Responds to the next request with a web page.</summary>
    void RespondWithPage();
}
