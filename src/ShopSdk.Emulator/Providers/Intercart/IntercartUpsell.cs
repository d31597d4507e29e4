namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>An upsell item as the checkout asked for it.</summary>
internal sealed record IntercartUpsell
{
    internal required string Id { get; init; }

    internal required long ProductId { get; init; }

    internal required long VariantId { get; init; }

    internal required int Quantity { get; init; }

    internal required string? DiscountTitle { get; init; }

    internal required string? DiscountType { get; init; }

    internal required string? DiscountValue { get; init; }

    internal required decimal Discount { get; init; }

    internal required string UniqueId { get; init; }

    internal required string ItemId { get; init; }

    /// <summary>Gets the discount on the whole line: percent of the line in cents, or the value for each item.</summary>
    internal decimal DiscountOn(decimal unitPrice) =>
        DiscountType switch
        {
            "percentage" => CouponArithmetic.Cents(unitPrice * Quantity * Math.Min(Discount, 100m) / 100m),
            "fixed_amount" => CouponArithmetic.Cents(Math.Min(Discount, unitPrice) * Quantity),
            _ => 0m,
        };
}
