using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.Intercart.Wire;
using static ShopSdk.Amounts.AmountRuleBasis;
using static ShopSdk.Amounts.AmountTerms;

namespace ShopSdk.Providers.Intercart;

/// <summary>The rules that connect Intercart's amounts; see the provider's page for the evidence.</summary>
internal static class IntercartAmounts
{
    private const int FixedCoupon = 1;
    private const int PercentageCoupon = 2;

    private static readonly AmountMember<IntercartOrder> Amount = new("amount", o => o.Amount);
    private static readonly AmountMember<IntercartOrder> OrderAmount = new("order_amount", o => o.OrderAmount);
    private static readonly AmountMember<IntercartOrder> TotalAmount = new("total_amount", o => o.TotalAmount);
    private static readonly AmountMember<IntercartOrder> UpsellAmount = new("upsell_amount", o => o.UpsellAmount);
    private static readonly AmountMember<IntercartOrder> Goods = new("goods_amount", o => o.GoodsAmount);
    private static readonly AmountMember<IntercartOrder> Products = new("amount_product", o => o.AmountProduct);
    private static readonly AmountMember<IntercartOrder> ProductsUp = new("amount_product_ceil", o => o.AmountProductCeiling);
    private static readonly AmountMember<IntercartOrder> Discount = new("amount_discount", o => o.AmountDiscount);
    private static readonly AmountMember<IntercartOrder> ProductDiscount = new("product_discount", o => o.ProductDiscount);
    private static readonly AmountMember<IntercartOrder> ExpressDiscount = new("express_discount", o => o.ExpressDiscount);
    private static readonly AmountMember<IntercartOrder> Logistics = new("amount_logistics", o => o.AmountLogistics);
    private static readonly AmountMember<IntercartOrder> ShippingPrice = new("shipping_line.price", o => o.ShippingLine?.Price);
    private static readonly AmountMember<IntercartOrder> Tips = new("tips_amount", o => o.TipsAmount);
    private static readonly AmountMember<IntercartOrder> Tax = new("tax_amount", o => o.TaxAmount);
    private static readonly AmountMember<IntercartOrder> Insurance = new("insurance_amount", o => o.InsuranceAmount);
    private static readonly AmountMember<IntercartOrder> Coupon = new("coupon_detail[0].coupon", o => OnlyCoupon(o)?.Coupon);
    private static readonly AmountMember<IntercartOrder> CouponDiscount = new(
        "coupon_detail[0].total_discount",
        o => OnlyCoupon(o)?.TotalDiscount
    );

    private static readonly AmountList<IntercartOrder, IntercartLine> Lines = new("product_list", o => o.ProductList);
    private static readonly ListMember<IntercartOrder, IntercartLine> Price = Lines.Member("price", l => l.Price);
    private static readonly ListMember<IntercartOrder, IntercartLine> Quantity = Lines.Count("quantity", l => l.Quantity);
    private static readonly ListMember<IntercartOrder, IntercartLine> LineAmount = Lines.Member(
        "product_amount",
        l => l.ProductAmount
    );
    private static readonly ListMember<IntercartOrder, IntercartLine> LineDiscount = Lines.Member(
        "product_discount",
        l => l.ProductDiscount
    );
    private static readonly ListMember<IntercartOrder, IntercartLine> ListPrice = Lines.Member(
        "compare_at_price",
        l => l.CompareAtPrice
    );
    private static readonly ListMember<IntercartOrder, IntercartLine> DataListPrice = Lines.Member(
        "data_compare_at_price",
        l => l.DataCompareAtPrice
    );
    private static readonly ListMember<IntercartOrder, IntercartLine> Percent = Lines.OfBody(Coupon);
    private static readonly ListMember<IntercartOrder, IntercartLine> MatchDiscount = Lines.Elsewhere(
        "match_list.goods_discount",
        (_, l) => $"coupon_detail[0].match_list.{l.UniqueId}.goods_discount",
        (o, l) => MatchOf(o, l)?.GoodsDiscount
    );
    private static readonly ListMember<IntercartOrder, IntercartLine> MatchAmount = Lines.Elsewhere(
        "match_list.goods_amount",
        (_, l) => $"coupon_detail[0].match_list.{l.UniqueId}.goods_amount",
        (o, l) => MatchOf(o, l)?.GoodsAmount
    );

    private static readonly AmountList<IntercartOrder, IntercartUpsellLine> Upsells = new(
        "upsell_product_list",
        o => o.UpsellProductList
    );
    private static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellPrice = Upsells.Member("price", l => l.Price);
    private static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellQuantity = Upsells.Count(
        "quantity",
        l => l.Quantity
    );
    private static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellGross = Upsells.Member(
        "product_amount",
        l => l.ProductAmount
    );
    private static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellDiscount = Upsells.Member(
        "discount_amount",
        l => l.DiscountAmount
    );
    private static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellValue = Upsells.Member(
        "discount_value",
        l => l.DiscountValue
    );
    private static readonly ListMember<IntercartOrder, IntercartUpsellLine> UpsellNet = Upsells.Member("amount", l => l.Amount);

    public static AmountRules<IntercartOrder> Rules { get; } =
        new(
            new IntercartApi.JsonTypes(IntercartJson.Default).IntercartOrder.Read,
            Amount.Is(
                Proven,
                Plus(Goods),
                PlusAny(Logistics),
                PlusAny(Tips),
                PlusPresumed(Tax, isTax: true),
                PlusPresumed(Insurance)
            ) with
            {
                IsTotal = true,
            },
            // The discount on shipping is part of amount_discount. It is inferred that amount_logistics is already net of it.
            Amount.Is(
                Proven,
                Plus(Products),
                Minus(Discount),
                PlusPresumed(ExpressDiscount),
                PlusAny(Logistics),
                PlusAny(Tips),
                PlusPresumed(Tax, isTax: true),
                PlusPresumed(Insurance)
            ),
            OrderAmount.Is(Proven, Plus(Amount)),
            TotalAmount.Is(Proven, Plus(Amount), PlusPresumed(UpsellAmount)) with
            {
                IsTotal = true,
            },
            Goods.Is(Proven, Plus(Products), Minus(ProductDiscount)),
            Goods.Is(Observed, Sum(LineAmount)),
            Products.Is(Observed, Sum(Price, Quantity)),
            ProductsUp.Is(Observed, Plus(Products)) with
            {
                RoundsUpToWhole = true,
            },
            Discount.Is(Proven, Plus(ProductDiscount), PlusPresumed(ExpressDiscount)),
            Discount.Is(Proven, Plus(CouponDiscount)),
            ProductDiscount.Is(Observed, Sum(LineDiscount)),
            Logistics.Is(Proven, Plus(ShippingPrice)) with
            {
                When = HasNoExpressDiscount,
            },
            CouponDiscount.Is(Observed, Plus(Coupon)) with
            {
                When = (o, _) => OnlyCoupon(o)?.CouponType == FixedCoupon,
                AtMost = Products,
            },
            // Net of the discount here, gross on upsell lines.
            LineAmount.Is(Proven, Plus(Price, Quantity), Minus(LineDiscount)),
            LineDiscount.Is(Proven, Plus(MatchDiscount)),
            LineAmount.Is(Proven, Plus(MatchAmount)),
            LineDiscount.Is(Proven, Share(Price, Quantity, Percent)) with
            {
                When = (o, l) => OnlyCoupon(o)?.CouponType == PercentageCoupon && MatchOf(o, l) is not null,
            },
            UpsellAmount.Is(Stated, Sum(UpsellNet)),
            UpsellGross.Is(Observed, Plus(UpsellPrice, UpsellQuantity)),
            UpsellDiscount.Is(Proven, Share(UpsellPrice, UpsellQuantity, UpsellValue)) with
            {
                When = (_, l) => l.DiscountType == "percentage",
                AtMost = UpsellGross,
            },
            UpsellDiscount.Is(Stated, Plus(UpsellValue, UpsellQuantity)) with
            {
                When = (_, l) => l.DiscountType == "fixed_amount",
                AtMost = UpsellGross,
            },
            UpsellNet.Is(Proven, Plus(UpsellGross), Minus(UpsellDiscount)),
            // The document's comments or member names suggest these rules, but its samples contradict them.
            Amount.Is(
                Contradicted,
                Plus(Goods),
                Minus(Discount),
                PlusAny(Logistics),
                PlusAny(Tips),
                PlusAny(Tax),
                PlusAny(Insurance)
            ),
            LineAmount.Is(Contradicted, Plus(Price, Quantity)),
            DataListPrice.Is(Contradicted, Plus(ListPrice)),
            Products.Is(Contradicted, Sum(Price, Quantity), Sum(UpsellPrice, UpsellQuantity)),
            TotalAmount.Is(Contradicted, Plus(Amount), Sum(UpsellNet))
        )
        {
            Currency = o => o.Currency,
            Tax = Tax,
        };

    private static bool HasNoExpressDiscount(IntercartOrder order, IntercartOrder item) => (order.ExpressDiscount ?? 0m) == 0m;

    /// <summary>The coupon, if there is exactly one: it is not known how several coupons share a discount.</summary>
    private static IntercartCoupon? OnlyCoupon(IntercartOrder order) => order.CouponDetail is [{ } coupon] ? coupon : null;

    private static IntercartCouponMatch? MatchOf(IntercartOrder order, IntercartLine line) =>
        line.UniqueId is { } id
        && OnlyCoupon(order)?.MatchList is { } matches
        && matches.TryGetValue(id, out IntercartCouponMatch? match)
            ? match
            : null;
}
