namespace ShopSdk.Emulator;

/// <summary>The result of checking a coupon code: the verdict, the coupon if there is one, and the discount on each line.</summary>
internal sealed record CouponOutcome(CouponVerdict Verdict, EmulatedCoupon? Coupon, IReadOnlyList<decimal> LineDiscounts)
{
    internal bool Applies => Verdict == CouponVerdict.Valid;
}
