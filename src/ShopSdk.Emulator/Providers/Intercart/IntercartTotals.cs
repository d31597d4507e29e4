using System.Globalization;

namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>
/// All amounts of an order. Goods are net of the coupon. Tips, shipping, tax and insurance are added. Upsells are not part of the
/// amount; they are only part of the total.
/// </summary>
internal sealed record IntercartTotals
{
    internal required IReadOnlyList<decimal> LineGross { get; init; }

    internal required IReadOnlyList<decimal> LineDiscounts { get; init; }

    internal required IReadOnlyList<(decimal Gross, decimal Discount)> Upsells { get; init; }

    internal required EmulatedCoupon? Coupon { get; init; }

    internal required decimal Shipping { get; init; }

    internal required decimal Tips { get; init; }

    internal required decimal Tax { get; init; }

    internal required decimal Insurance { get; init; }

    internal required int Grams { get; init; }

    internal required bool InStock { get; init; }

    internal decimal Products => LineGross.Sum();

    internal decimal Discount => LineDiscounts.Sum();

    internal decimal Goods => Products - Discount;

    internal decimal Amount => Goods + Shipping + Tips + Tax + Insurance;

    internal decimal Upsell => Upsells.Sum(line => line.Gross - line.Discount);

    internal decimal Total => Amount + Upsell;

    internal static IntercartTotals Of(IntercartDraft order, EmulatedShop shop)
    {
        if (order.Charged is { } charged)
            return charged;
        (EmulatedProduct Product, EmulatedVariant Variant)[] goods =
        [
            .. order.Lines.Select(line => shop.FindVariant(line.Item.VariantId)!.Value),
        ];
        decimal[] gross = [.. order.Lines.Zip(goods, (line, good) => good.Variant.Price * line.Item.Quantity)];
        CouponOutcome? coupon =
            order.DiscountCode.Length == 0
                ? null
                : shop.Judge(order.DiscountCode, [.. goods.Zip(gross, (good, sum) => (good.Product.Id, sum))]);
        decimal net = gross.Sum() - (coupon?.LineDiscounts.Sum() ?? 0m);
        return new IntercartTotals
        {
            LineGross = gross,
            LineDiscounts = coupon?.LineDiscounts ?? new decimal[gross.Length],
            Upsells = [.. order.Upsells.Select(upsell => UpsellLine(upsell, shop))],
            Coupon = coupon is { Applies: true } ? coupon.Coupon : null,
            Shipping = Parse(order.ShippingPrice),
            Tips = Parse(order.Tips),
            Tax = CouponArithmetic.Cents(net * shop.Catalog.TaxRate),
            Insurance = shop.Catalog.Insurance,
            Grams = order.Lines.Zip(goods, (line, good) => good.Variant.Grams * line.Item.Quantity).Sum(),
            InStock = order
                .Lines.Select(line => (Variant: line.Item.VariantId, line.Item.Quantity))
                .Concat(order.Upsells.Select(upsell => (Variant: upsell.VariantId, upsell.Quantity)))
                .GroupBy(item => item.Variant)
                .All(items => items.Sum(item => item.Quantity) <= shop.StockOf(items.Key)),
        };
    }

    private static (decimal Gross, decimal Discount) UpsellLine(IntercartUpsell upsell, EmulatedShop shop)
    {
        decimal price = shop.FindVariant(upsell.VariantId)!.Value.Variant.Price;
        return (price * upsell.Quantity, upsell.DiscountOn(price));
    }

    private static decimal Parse(string? amount) => amount is null ? 0m : decimal.Parse(amount, CultureInfo.InvariantCulture);
}
