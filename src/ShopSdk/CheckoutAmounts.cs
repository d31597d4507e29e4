namespace ShopSdk;

/// <summary>The totals that the provider stated. Null means that it stated no such total, not that it is zero.</summary>
public sealed record CheckoutAmounts
{
    /// <summary>Gets what the buyer has to pay in all.</summary>
    public Money? Total { get; init; }

    /// <summary>Gets the goods before discounts.</summary>
    public Money? Goods { get; init; }

    /// <summary>Gets all discounts, as a positive amount.</summary>
    public Money? Discount { get; init; }

    /// <summary>Gets the shipping.</summary>
    public Money? Shipping { get; init; }

    /// <summary>Gets the tax. Whether <see cref="Goods"/> has it inside is the provider's matter; see its page.</summary>
    public Money? Tax { get; init; }

    /// <summary>Gets the tip.</summary>
    public Money? Tip { get; init; }

    /// <summary>Gets further fees, such as an insurance.</summary>
    public Money? Fees { get; init; }

    /// <summary>Gets the upsell items.</summary>
    public Money? Upsell { get; init; }
}
