namespace ShopSdk.ContractTests.Contract;

/// <summary>
/// What every provider promises through <see cref="ICheckoutClient"/>. A test is skipped only because the provider's own
/// capabilities say that it lacks the ability; a separate test checks that it then refuses before sending anything.
/// </summary>
public abstract partial class CheckoutContract
{
    private static int _references;

    protected abstract Task<IContractShop> OpenAsync();

    protected static string NewReference() => $"contract-{Interlocked.Increment(ref _references)}";

    protected static async Task<Checkout> StartAsync(IContractShop shop) =>
        await shop.Client.StartAsync(shop.Request(NewReference()));

    private static void Needs(bool ability, string what) =>
        Assert.SkipUnless(ability, $"the provider declares that it has no {what}");

    private static Task<Placement> PlaceAsync(IContractShop shop, Checkout checkout) =>
        shop.Client.PlaceAsync(checkout.Id, shop.Place());
}
