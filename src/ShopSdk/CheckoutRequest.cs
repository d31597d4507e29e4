using ShopSdk.Internal;

namespace ShopSdk;

/// <summary>What a checkout starts with. The provider's <see cref="CheckoutCapabilities"/> say which members it reads.</summary>
public record CheckoutRequest
{
    /// <summary>
    /// Gets the caller's own reference, such as an order number in the caller's books: 1 to 200 characters. Together with
    /// the store it is the intent: the SDK places one intent once, and looks up its order by this text where the provider keeps it.
    /// </summary>
    public required string Reference { get; init; }

    /// <summary>Gets the provider's cart to check out, where it has carts; null to use <see cref="Items"/>.</summary>
    public string? CartToken { get; init; }

    /// <summary>Gets whether the cart is a "buy now" cart rather than the normal one; refused without a cart.</summary>
    public bool BuyNow { get; init; }

    /// <summary>Gets the items, empty when a cart is checked out.</summary>
    public IReadOnlyList<CheckoutItem> Items
    {
        get;
        init => field = NotNullItems.Of(value, nameof(Items));
    } = [];

    /// <summary>
    /// Gets the currency; null for the store's. Most providers accept none. It then names the currency of the amounts if the provider
    /// states none. A currency that contradicts the store's options or the provider's response is refused.
    /// </summary>
    public Currency? Currency { get; init; }

    /// <summary>Gets the buyer's e-mail address; null to leave it out.</summary>
    public string? Email { get; init; }

    /// <summary>Gets the shipping address; null to leave it out.</summary>
    public PostalAddress? ShippingAddress { get; init; }

    /// <summary>Gets the shipping to start with; null to leave it out.</summary>
    public ShippingChoice? Shipping { get; init; }

    /// <summary>Gets the discount code to start with; null for none.</summary>
    public string? DiscountCode { get; init; }

    /// <summary>Gets a note to the shop; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Prints the reference only: the rest may be personal data.</summary>
    public override string ToString() => $"{nameof(CheckoutRequest)} {Reference}";
}
