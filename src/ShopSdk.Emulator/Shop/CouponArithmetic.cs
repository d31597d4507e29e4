namespace ShopSdk.Emulator;

/// <summary>Checks coupons and distributes a discount over lines, in cents. The last covered line gets the remainder.</summary>
internal static class CouponArithmetic
{
    internal static CouponOutcome Judge(
        EmulatedCoupon? coupon,
        IReadOnlyList<(long Product, decimal Gross)> lines,
        DateTimeOffset now
    )
    {
        decimal[] none = new decimal[lines.Count];
        if (coupon is null)
            return new CouponOutcome(CouponVerdict.NotFound, null, none);
        if (coupon.Disabled)
            return new CouponOutcome(CouponVerdict.Disabled, coupon, none);
        if (coupon.ExpiresAt <= now)
            return new CouponOutcome(CouponVerdict.Expired, coupon, none);
        decimal[] covered = [.. lines.Select(line => Covers(coupon, line.Product) ? line.Gross : 0m)];
        decimal goods = covered.Sum();
        if (goods == 0 || goods < coupon.Minimum)
            return new CouponOutcome(CouponVerdict.Inapplicable, coupon, none);
        return new CouponOutcome(CouponVerdict.Valid, coupon, Spread(Discount(coupon, goods), covered));
    }

    internal static bool Covers(EmulatedCoupon coupon, long product) =>
        coupon.Products.Count == 0 || coupon.Products.Contains(product);

    internal static decimal Cents(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static decimal Discount(EmulatedCoupon coupon, decimal goods) =>
        coupon.Kind == CouponKind.Percentage ? Cents(goods * Math.Min(coupon.Value, 100m) / 100m) : Math.Min(coupon.Value, goods);

    private static decimal[] Spread(decimal discount, decimal[] covered)
    {
        var shares = new decimal[covered.Length];
        decimal goods = covered.Sum();
        decimal left = discount;
        int last = Array.FindLastIndex(covered, gross => gross > 0);
        for (int line = 0; line < last; line++)
        {
            // Never more than the remaining discount: if all shares were rounded up, the last share would be negative.
            shares[line] = Math.Min(Cents(discount * covered[line] / goods), left);
            left -= shares[line];
        }
        shares[last] = left;
        return shares;
    }
}
