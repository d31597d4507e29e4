namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>All amounts of a checkout. The total is lines plus shipping minus discounts.</summary>
internal sealed record TokenCheckoutTotals(IReadOnlyList<decimal> Lines, CouponOutcome? Coupon, decimal Shipping)
{
    internal decimal Goods => Lines.Sum();

    internal decimal Discounts => Coupon?.LineDiscounts.Sum() ?? 0m;

    internal decimal Total => Goods + Shipping - Discounts;

    internal static TokenCheckoutTotals Of(TokenCheckoutDraft checkout, EmulatedShop shop)
    {
        (EmulatedProduct Product, EmulatedVariant Variant)[] goods =
        [
            .. checkout.Lines.Select(line => shop.FindVariant(line.Item.VariantId)!.Value),
        ];
        decimal[] lines = [.. checkout.Lines.Zip(goods, (line, good) => good.Variant.Price * line.Item.Quantity)];
        CouponOutcome? coupon = checkout.Coupon is { } code ? Judge(code.CouponCode, goods, lines, shop) : null;
        decimal shipping = checkout.RequiresShipping
            ? checkout.Lines.Select(line => line.ShippingMethodId).Distinct().Sum(id => PriceOf(id, shop))
            : 0m;
        return new TokenCheckoutTotals(lines, coupon, shipping);
    }

    internal static CouponOutcome Judge(TokenCheckoutDraft checkout, string couponCode, EmulatedShop shop)
    {
        (EmulatedProduct Product, EmulatedVariant Variant)[] goods =
        [
            .. checkout.Lines.Select(line => shop.FindVariant(line.Item.VariantId)!.Value),
        ];
        decimal[] lines = [.. checkout.Lines.Zip(goods, (line, good) => good.Variant.Price * line.Item.Quantity)];
        return Judge(couponCode, goods, lines, shop);
    }

    private static CouponOutcome Judge(
        string couponCode,
        (EmulatedProduct Product, EmulatedVariant Variant)[] goods,
        decimal[] lines,
        EmulatedShop shop
    ) => shop.Judge(couponCode, [.. goods.Zip(lines, (good, gross) => (good.Product.Id, gross))]);

    private static decimal PriceOf(long? method, EmulatedShop shop) =>
        shop.Catalog.ShippingMethods.FirstOrDefault(known => known.Id == method)?.Price ?? 0m;
}
