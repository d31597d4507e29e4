using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <summary>The items of a request, with the coupon that it names. Quotes and orders are read and checked in the same way.</summary>
internal sealed class AnqiCmsBasket
{
    private AnqiCmsBasket(IReadOnlyList<AnqiCmsLine> lines, EmulatedCoupon? coupon, decimal discount, bool byCouponId)
    {
        Lines = lines;
        Coupon = coupon;
        Discount = discount;
        ByCouponId = byCouponId;
    }

    internal IReadOnlyList<AnqiCmsLine> Lines { get; }

    /// <summary>Gets the coupon that applies, or null.</summary>
    internal EmulatedCoupon? Coupon { get; }

    /// <summary>Gets whether the request named the coupon by coupon_id and not by its code.</summary>
    internal bool ByCouponId { get; }

    internal decimal Discount { get; }

    internal decimal Goods => Lines.Sum(line => line.Total);

    internal decimal Amount => Goods - Discount;

    /// <summary>Reads a request. If there is a problem, the reader keeps it and the result is null.</summary>
    internal static AnqiCmsBasket? Read(BodyReader body, EmulatedShop shop, AnqiCmsEmulatorOptions options, bool create)
    {
        bool plain = create && options.OpenEdition;
        List<AnqiCmsLine> lines = [];
        foreach (BodyReader item in body.Objects("details") is { Count: > 0 } details ? details : [body])
        {
            if (ReadLine(item, shop, plain) is { } line)
                lines.Add(line);
            if (item != body)
                body.Join(item);
        }
        if (
            !plain && lines.GroupBy(line => line.Variant.Id).Any(same => same.Sum(line => line.Quantity) > shop.StockOf(same.Key))
        )
            body.Fail("库存不足");
        (EmulatedCoupon? coupon, bool byId) = FindCoupon(body, shop);
        decimal discount = 0;
        if (body.Problem is null && !plain && (coupon is not null || NamesCoupon(body)))
            discount = Judge(body, shop, lines, ref coupon, options);
        return body.Problem is null ? new(lines, plain ? null : coupon, discount, byId) : null;
    }

    private static AnqiCmsLine? ReadLine(BodyReader item, EmulatedShop shop, bool plain)
    {
        int? goods = item.Integer("goods_id");
        int sku = item.Integer("goods_sku_id") ?? 0;
        int quantity = item.Integer("quantity") ?? 0;
        if (goods is null)
        {
            item.Fail("请选择商品");
            return null;
        }
        EmulatedProduct? product = shop.Catalog.Products.FirstOrDefault(known => known.Id == goods);
        EmulatedVariant? variant =
            sku == 0 || plain ? product?.Variants[0] : product?.Variants.FirstOrDefault(known => known.Id == sku);
        if (variant is null)
            item.Fail("record not found");
        // The published edition accepts negative numbers.
        if (quantity < 0 && !plain)
            item.Fail("数量错误");
        return item.Problem is null
            ? new(product!, shop.FindVariant(variant!.Id)!.Value.Variant, plain ? 0 : sku, quantity == 0 ? 1 : quantity)
            : null;
    }

    private static bool NamesCoupon(BodyReader body) =>
        body.Text("coupon_code") is { Length: > 0 } || body.Integer("coupon_code_id") > 0 || body.Integer("coupon_id") > 0;

    private static (EmulatedCoupon? Coupon, bool ById) FindCoupon(BodyReader body, EmulatedShop shop)
    {
        if (body.Text("coupon_code") is { Length: > 0 } code)
            return (shop.FindCoupon(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase)), false);
        if (body.Integer("coupon_code_id") is > 0 and { } claimed)
            return (shop.FindCoupon(known => known.Id == claimed), false);
        int? id = body.Integer("coupon_id");
        return (id > 0 ? shop.FindCoupon(known => known.Id == id) : null, true);
    }

    private static decimal Judge(
        BodyReader body,
        EmulatedShop shop,
        List<AnqiCmsLine> lines,
        ref EmulatedCoupon? coupon,
        AnqiCmsEmulatorOptions options
    )
    {
        CouponOutcome outcome = shop.Judge(coupon?.Code ?? "", [.. lines.Select(line => (line.Product.Id, line.Total))]);
        if (outcome.Applies)
            return outcome.LineDiscounts.Sum();
        coupon = null;
        if (!options.IgnoreInvalidCoupons)
            body.Fail("优惠券不可用");
        return 0;
    }
}
