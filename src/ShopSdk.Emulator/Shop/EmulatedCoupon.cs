namespace ShopSdk.Emulator;

/// <summary>A coupon code that the emulated shop knows.</summary>
public sealed record EmulatedCoupon
{
    /// <summary>Gets the coupon's number.</summary>
    public required long Id { get; init; }

    /// <summary>Gets the code that a buyer types; compared without regard to case.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the meaning of <see cref="Value"/>.</summary>
    public required CouponKind Kind { get; init; }

    /// <summary>Gets the value: major units of the shop's currency, or percent (10 means ten percent off).</summary>
    public required decimal Value { get; init; }

    /// <summary>Gets the goods value in major units from which the coupon applies.</summary>
    public decimal Minimum { get; init; }

    /// <summary>Gets the time at which the coupon expires, or null if it never expires.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Gets the products that the coupon covers, or an empty list when it covers all.</summary>
    public IReadOnlyList<long> Products { get; init; } = [];

    /// <summary>Gets whether the merchant switched the coupon off.</summary>
    public bool Disabled { get; init; }
}
