namespace ShopSdk.Emulator;

/// <summary>Whether a coupon code applies to a set of goods.</summary>
public enum CouponVerdict
{
    /// <summary>The code applies.</summary>
    Valid,

    /// <summary>No coupon has this code.</summary>
    NotFound,

    /// <summary>The coupon has expired.</summary>
    Expired,

    /// <summary>The goods do not meet the coupon's conditions.</summary>
    Inapplicable,

    /// <summary>The merchant switched the coupon off.</summary>
    Disabled,
}
