namespace ShopSdk.Emulator;

/// <summary>Names that exist in <see cref="ShopCatalog.Sample"/>, for samples and tests. None of them is a secret.</summary>
public static class ShopSamples
{
    /// <summary>
    /// The token with which a store authenticates, unless <see cref="ShopEmulatorOptions.ShopToken"/> sets another one.
    /// </summary>
    public const string ShopToken = "emulated-shop-token-0001";

    /// <summary>The token of the sample buyer, who has a saved address.</summary>
    public const string BuyerToken = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>The token of a second buyer, who has no saved address.</summary>
    public const string OtherBuyerToken = "89abcdef0123456789abcdef0123456789abcdef";

    /// <summary>The token of a cart with two mugs at 12.50 and a notebook at 7.99.</summary>
    public const string CartToken = "bfcb14324d2cc2ed5a8c6e1d51eb586a";

    /// <summary>A coupon that takes 1.20 off.</summary>
    public const string FixedCoupon = "48UWW8";

    /// <summary>A coupon that takes ten percent off.</summary>
    public const string PercentageCoupon = "TM7HWK";

    /// <summary>A coupon that has expired.</summary>
    public const string ExpiredCoupon = "OLDNEWS";

    /// <summary>A coupon whose minimum no sample cart reaches.</summary>
    public const string InapplicableCoupon = "BIGSPENDER";

    /// <summary>A coupon that the merchant switched off.</summary>
    public const string DisabledCoupon = "WITHDRAWN";
}
