namespace ShopSdk.Emulator;

/// <summary>A judged coupon code: the verdict, the coupon when there is one, and what it takes off each line.</summary>
internal sealed record CouponOutcome(CouponVerdict Verdict, EmulatedCoupon? Coupon, IReadOnlyList<decimal> LineDiscounts)
{
    internal bool Applies => Verdict == CouponVerdict.Valid;
}
