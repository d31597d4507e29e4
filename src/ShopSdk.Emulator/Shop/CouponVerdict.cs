namespace ShopSdk.Emulator;

/// <summary>What the shop thinks of a coupon code on a set of goods.</summary>
public enum CouponVerdict
{
    /// <summary>The code applies.</summary>
    Valid,

    /// <summary>No coupon has this code.</summary>
    NotFound,

    /// <summary>The coupon's time is over.</summary>
    Expired,

    /// <summary>The goods do not meet the coupon's conditions.</summary>
    Inapplicable,

    /// <summary>The merchant switched the coupon off.</summary>
    Disabled,
}
