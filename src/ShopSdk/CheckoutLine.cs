namespace ShopSdk;

/// <summary>One line of a checkout as the provider returned it. Amounts are in the checkout's currency; null means not stated.</summary>
public sealed record CheckoutLine
{
    /// <summary>Gets the provider's id of the line; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the product id; null when not stated.</summary>
    public string? ProductId { get; init; }

    /// <summary>Gets the variant (SKU) id; null when not stated.</summary>
    public string? VariantId { get; init; }

    /// <summary>Gets the title; null when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the quantity; null when not stated.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Gets the price of one.</summary>
    public Money? UnitPrice { get; init; }

    /// <summary>Gets the discount on the whole line.</summary>
    public Money? Discount { get; init; }

    /// <summary>Gets the line's total as the provider states it; whether <see cref="Discount"/> is off it already is the provider's way.</summary>
    /// <remarks>
    /// The provider's page says which it is. Do not subtract one from the other: <see cref="Checkout.VerifyAmounts"/> knows the rules.
    /// </remarks>
    public Money? Total { get; init; }

    /// <summary>Gets whether it is an upsell line, apart from the cart.</summary>
    public bool IsUpsell { get; init; }
}
