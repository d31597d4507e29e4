namespace ShopSdk.Emulator;

/// <summary>How a coupon's value is meant.</summary>
public enum CouponKind
{
    /// <summary>An amount in major units of the shop's currency, once per order.</summary>
    Fixed,

    /// <summary>A percentage of the goods that the coupon covers.</summary>
    Percentage,
}
