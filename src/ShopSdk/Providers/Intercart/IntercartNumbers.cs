using ShopSdk.Amounts;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Providers.Intercart;

/// <summary>The numbers that the rules about Intercart's amounts connect.</summary>
internal static class IntercartNumbers
{
    public static readonly AmountMember<IntercartOrder> Amount = new("amount", o => o.Amount);
    public static readonly AmountMember<IntercartOrder> OrderAmount = new("order_amount", o => o.OrderAmount);
    public static readonly AmountMember<IntercartOrder> TotalAmount = new("total_amount", o => o.TotalAmount);
    public static readonly AmountMember<IntercartOrder> UpsellAmount = new("upsell_amount", o => o.UpsellAmount);
    public static readonly AmountMember<IntercartOrder> Goods = new("goods_amount", o => o.GoodsAmount);
    public static readonly AmountMember<IntercartOrder> Products = new("amount_product", o => o.AmountProduct);
    public static readonly AmountMember<IntercartOrder> ProductsUp = new("amount_product_ceil", o => o.AmountProductCeiling);
    public static readonly AmountMember<IntercartOrder> Discount = new("amount_discount", o => o.AmountDiscount);
    public static readonly AmountMember<IntercartOrder> ProductDiscount = new("product_discount", o => o.ProductDiscount);
    public static readonly AmountMember<IntercartOrder> ExpressDiscount = new("express_discount", o => o.ExpressDiscount);
    public static readonly AmountMember<IntercartOrder> Logistics = new("amount_logistics", o => o.AmountLogistics);
    public static readonly AmountMember<IntercartOrder> ShippingPrice = new("shipping_line.price", o => o.ShippingLine?.Price);
    public static readonly AmountMember<IntercartOrder> Tips = new("tips_amount", o => o.TipsAmount);
    public static readonly AmountMember<IntercartOrder> Tax = new("tax_amount", o => o.TaxAmount);
    public static readonly AmountMember<IntercartOrder> Insurance = new("insurance_amount", o => o.InsuranceAmount);
    public static readonly AmountMember<IntercartOrder> Coupon = new("coupon_detail[0].coupon", o => OnlyCoupon(o)?.Coupon);
    public static readonly AmountMember<IntercartOrder> Matched = new("what the coupon applies to", MatchedAmount);
    public static readonly AmountMember<IntercartOrder> CouponDiscount = new(
        "coupon_detail[0].total_discount",
        o => OnlyCoupon(o)?.TotalDiscount
    );

    public static readonly AmountList<IntercartOrder, IntercartLine> Lines = new("product_list", o => o.ProductList);
    public static readonly ListMember<IntercartOrder, IntercartLine> Price = Lines.Member("price", l => l.Price);
    public static readonly ListMember<IntercartOrder, IntercartLine> Quantity = Lines.Count("quantity", l => l.Quantity);
    public static readonly ListMember<IntercartOrder, IntercartLine> LineAmount = Lines.Member(
        "product_amount",
        l => l.ProductAmount
    );
    public static readonly ListMember<IntercartOrder, IntercartLine> LineDiscount = Lines.Member(
        "product_discount",
        l => l.ProductDiscount
    );
    public static readonly ListMember<IntercartOrder, IntercartLine> ListPrice = Lines.Member(
        "compare_at_price",
        l => l.CompareAtPrice
    );
    public static readonly ListMember<IntercartOrder, IntercartLine> DataListPrice = Lines.Member(
        "data_compare_at_price",
        l => l.DataCompareAtPrice
    );
    public static readonly ListMember<IntercartOrder, IntercartLine> Percent = Lines.OfBody(Coupon);
    public static readonly ListMember<IntercartOrder, IntercartLine> MatchDiscount = Lines.Elsewhere(
        "match_list.goods_discount",
        (_, l) => $"coupon_detail[0].match_list.{l.UniqueId}.goods_discount",
        (o, l) => MatchOf(o, l)?.GoodsDiscount
    );
    public static readonly ListMember<IntercartOrder, IntercartLine> MatchAmount = Lines.Elsewhere(
        "match_list.goods_amount",
        (_, l) => $"coupon_detail[0].match_list.{l.UniqueId}.goods_amount",
        (o, l) => MatchOf(o, l)?.GoodsAmount
    );

    public static readonly ListMember<IntercartOrder, IntercartLine> LineFreight = Lines.Member(
        "shipping_fee",
        l => l.ShippingFee
    );
    public static readonly ListMember<IntercartOrder, IntercartLine> Customize = Lines.Member(
        "customize_price",
        l => l.CustomizePrice
    );

    /// <summary>Each item of a line may be rounded, and a line may have what was left when the others were rounded.</summary>
    public static readonly ListMember<IntercartOrder, IntercartLine> LineRoundings = Lines.Elsewhere(
        "roundings",
        (_, _) => "roundings",
        (o, l) => (l.Quantity ?? 1) + (o.ProductList?.Count ?? 0)
    );
    public static readonly ListMember<IntercartOrder, IntercartLine> MatchDiscountOrNone = Lines.Elsewhere(
        "match_list.goods_discount",
        (_, l) => $"coupon_detail[0].match_list.{l.UniqueId}.goods_discount",
        (o, l) => MatchOf(o, l) is { } match ? match.GoodsDiscount : 0m
    );

    public static readonly AmountList<IntercartOrder, IntercartUpsellLine> Upsells = new(
        "upsell_product_list",
        o => o.UpsellProductList
    );
    public static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellPrice = Upsells.Member("price", l => l.Price);
    public static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellQuantity = Upsells.Count(
        "quantity",
        l => l.Quantity
    );
    public static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellMore = Upsells.Count(
        "(quantity - 1)",
        l => l.Quantity - 1
    );
    public static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellGross = Upsells.Member(
        "product_amount",
        l => l.ProductAmount
    );
    public static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellDiscount = Upsells.Member(
        "discount_amount",
        l => l.DiscountAmount
    );
    public static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellValue = Upsells.Member(
        "discount_value",
        l => l.DiscountValue
    );
    public static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellNet = Upsells.Member("amount", l => l.Amount);

    /// <summary>Whether the coupon takes something off goods; a coupon may also be for shipping.</summary>
    public static bool IsOnGoods(IntercartOrder order) => OnlyCoupon(order) is { DiscountType: null or "" or "goods" };

    /// <summary>Whether the coupon is the only discount on goods: if not, it is not known which line has how much of which.</summary>
    public static bool IsCouponAlone(IntercartOrder order) =>
        IsOnGoods(order) && OnlyCoupon(order)?.TotalDiscount == order.ProductDiscount;

    /// <summary>What the lines to which the coupon applies cost before it.</summary>
    public static decimal? MatchedAmount(IntercartOrder order)
    {
        if (OnlyCoupon(order)?.MatchList is not { } matches)
            return null;
        decimal sum = 0m;
        foreach (IntercartCouponMatch match in matches.Values)
            sum += (match.GoodsAmount ?? 0m) + (match.GoodsDiscount ?? 0m);
        return sum;
    }

    /// <summary>The most decimals among some amounts that every order has.</summary>
    public static int DecimalsOf(IntercartOrder order)
    {
        int scale = 0;
        foreach (
            decimal? amount in (ReadOnlySpan<decimal?>)
                [
                    order.Amount,
                    order.GoodsAmount,
                    order.AmountProduct,
                    order.OrderAmount,
                    order.TotalAmount,
                    order.ShippingLine?.Price,
                ]
        )
            scale = Math.Max(scale, amount?.Scale ?? 0);
        return scale;
    }

    /// <summary>The coupon, if there is exactly one: it is not known how several coupons share a discount.</summary>
    public static IntercartCoupon? OnlyCoupon(IntercartOrder order) => order.CouponDetail is [{ } coupon] ? coupon : null;

    public static IntercartCouponMatch? MatchOf(IntercartOrder order, IntercartLine line) =>
        line.UniqueId is { } id
        && OnlyCoupon(order)?.MatchList is { } matches
        && matches.TryGetValue(id, out IntercartCouponMatch? match)
            ? match
            : null;
}
