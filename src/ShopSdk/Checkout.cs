using System.Text.Json.Serialization;
using ShopSdk.Amounts;

namespace ShopSdk;

/// <summary>A checkout as the provider last described it. The object never changes: each call returns a new one.</summary>
public sealed record Checkout
{
    /// <summary>Gets the id to go on with. An update may give a checkout another id: always use the latest.</summary>
    public required CheckoutId Id { get; init; }

    /// <summary>Gets its state.</summary>
    public required CheckoutState State { get; init; }

    /// <summary>Gets the provider's own word for the state; null when it has none.</summary>
    public string? ProviderState { get; init; }

    /// <summary>Gets the currency of every amount; <see cref="Currency.None"/> when it is not known.</summary>
    public Currency Currency { get; init; }

    /// <summary>Gets where the currency comes from.</summary>
    public CurrencySource CurrencySource { get; init; }

    /// <summary>Gets the lines, empty when the provider returned none.</summary>
    public IReadOnlyList<CheckoutLine> Lines { get; init; } = [];

    /// <summary>Gets the totals that the provider stated.</summary>
    public CheckoutAmounts Amounts { get; init; } = new();

    /// <summary>Gets the ways to ship that the provider offers, empty when it offers none.</summary>
    public IReadOnlyList<ShippingOffer> ShippingOffers { get; init; } = [];

    /// <summary>Gets the problems that a shopper has to correct; empty when there are none.</summary>
    public IReadOnlyList<CheckoutProblem> Problems { get; init; } = [];

    /// <summary>Gets the order, once placed; null before, or when the provider does not say.</summary>
    public OrderId? Order { get; init; }

    /// <summary>
    /// Gets the provider's typed response, for whatever this model leaves out; see the provider's page for its type. Null when the checkout was read from
    /// JSON, which does not have it.
    /// </summary>
    [JsonIgnore]
    public object? ProviderResponse { get; init; }

    /// <summary>Gets the provider's id of the request, for its support; null when it sends none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Gets what the amounts of the response are verified by; null when the response states none, and when the checkout was read from JSON.</summary>
    [JsonIgnore]
    public AmountSheet? Sheet { get; init; }

    /// <summary>Recomputes every total from the returned lines and says where they disagree. No I/O.</summary>
    public AmountReport VerifyAmounts() => Sheet?.Verify() ?? AmountReport.Empty;

    /// <summary>Prints id, state and total.</summary>
    public override string ToString() => $"{Id} {State} {Amounts.Total?.ToString() ?? "no total"}";
}

/// <summary>The state of a checkout. The provider's own word is kept in <see cref="Checkout.ProviderState"/>.</summary>
public enum CheckoutState
{
    /// <summary>The provider said something that this version does not know.</summary>
    Unknown,

    /// <summary>It can be changed and placed.</summary>
    Open,

    /// <summary>Something has to be settled before it can be placed; see <see cref="Checkout.Problems"/>.</summary>
    Blocked,

    /// <summary>It became an order. That says nothing about payment.</summary>
    Placed,

    /// <summary>It was canceled or abandoned.</summary>
    Canceled,
}

/// <summary>Where the currency of a checkout comes from.</summary>
public enum CurrencySource
{
    /// <summary>Nothing did: the currency is <see cref="Currency.None"/>.</summary>
    None,

    /// <summary>The provider's response.</summary>
    Response,

    /// <summary>The option of the store.</summary>
    StoreOption,

    /// <summary>The caller's request.</summary>
    Request,
}

/// <summary>A way to ship that the provider offers.</summary>
/// <param name="MethodId">The provider's id, for <see cref="ShippingChoice.Method"/>.</param>
/// <param name="Title">What it is called; null when not stated.</param>
/// <param name="Price">What it costs; null when not stated.</param>
/// <param name="GroupId">The group of lines that it is for; null when it is for all.</param>
public sealed record ShippingOffer(string MethodId, string? Title, Money? Price, string? GroupId = null);
