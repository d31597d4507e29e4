namespace ShopSdk;

/// <summary>An item offered after the cart was settled. A cart's discount code does not apply to it.</summary>
public sealed record UpsellItem
{
    /// <summary>Gets the caller's id of this offer.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the provider's product id.</summary>
    public required string ProductId { get; init; }

    /// <summary>Gets the provider's variant (SKU) id.</summary>
    public required string VariantId { get; init; }

    /// <summary>Gets how many, at least 1.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>Gets what the discount is called; null for none.</summary>
    public string? DiscountTitle { get; init; }

    /// <summary>Gets the percentage off each item, 0 to 100; null when there is none or an amount is given.</summary>
    public decimal? PercentOff { get; init; }

    /// <summary>Gets the amount off each item in major units; null when there is none or a percentage is given.</summary>
    public decimal? AmountOff { get; init; }
}
