namespace ShopSdk.Emulator;

/// <summary>The meaning of a coupon's value.</summary>
public enum CouponKind
{
    /// <summary>An amount in major units of the shop's currency, once per order.</summary>
    Fixed,

    /// <summary>A percentage of the goods that the coupon covers.</summary>
    Percentage,
}
