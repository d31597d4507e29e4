using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.Intercart.Wire;
using static ShopSdk.Amounts.AmountEvidence;
using static ShopSdk.Amounts.AmountTerms;
using static ShopSdk.Providers.Intercart.IntercartNumbers;

namespace ShopSdk.Providers.Intercart;

/// <summary>The rules that connect Intercart's amounts; see the provider's page for the evidence.</summary>
internal static class IntercartAmounts
{
    private const int FixedCoupon = 1;
    private const int PercentageCoupon = 2;

    public static AmountRules<IntercartOrder> Rules { get; } =
        new(
            new IntercartApi.JsonTypes(IntercartJson.Default).IntercartOrder.Read,
            IntercartSamples.Seen,
            arePlaceholders: false,
            // Whether the goods include the tax, and where a discount on shipping and the freight of lines are counted, is not known.
            Amount.Is(
                Document("R2: the amount of the order"),
                Plus(Goods),
                PlusAny(Logistics),
                PlusAny(Tips),
                Usually(PlusPresumed(Tax, isTax: true)),
                PlusPresumed(Insurance),
                Possibly(MinusAny(ExpressDiscount)),
                Possibly(SumAny(LineFreight)),
                Possibly(SumAny(LineFreight, Quantity))
            ) with
            {
                IsTotal = true,
            },
            // The buyer pays what was sent as the price of shipping, less the discount on it, wherever that is counted.
            Amount.Is(
                Samples,
                Plus(Goods),
                Plus(ShippingPrice),
                PlusAny(Tips),
                Usually(PlusPresumed(Tax, isTax: true)),
                PlusPresumed(Insurance),
                MinusPresumed(ExpressDiscount),
                Possibly(SumAny(LineFreight)),
                Possibly(SumAny(LineFreight, Quantity))
            ),
            OrderAmount.Is(Document("R2: the amount of the order, too"), Plus(Amount), Possibly(PlusAny(UpsellAmount))),
            TotalAmount.Is(Samples, Plus(Amount), Usually(PlusPresumed(UpsellAmount))) with
            {
                IsTotal = true,
            },
            Goods.Is(
                Document("R2: all goods, without those of upsell_product_list"),
                Plus(Products),
                Minus(ProductDiscount),
                Possibly(MinusSumAny(UpsellPrice, UpsellQuantity))
            ),
            Goods.Is(Samples, Sum(LineAmount)),
            Products.Is(
                Samples,
                Sum(Price, Quantity),
                Possibly(SumAny(UpsellPrice, UpsellQuantity)),
                Possibly(SumAny(Customize)),
                Possibly(SumAny(Customize, Quantity))
            ),
            ProductsUp.Is(new AmountEvidence(LeavesOut: "fractions"), Plus(Products)) with
            {
                RoundsUpToWhole = true,
            },
            Discount.Is(
                new AmountEvidence(LeavesOut: "a discount of the whole order"),
                Plus(ProductDiscount),
                Usually(PlusPresumed(ExpressDiscount))
            ),
            // Other discounts may be beside the coupon's, so that only the coupon's own numbers are compared with each other.
            CouponDiscount.Is(Samples, Sum(MatchDiscountOrNone)) with
            {
                When = (o, _) => IsOnGoods(o),
            },
            ProductDiscount.Is(Samples, Sum(LineDiscount)),
            Logistics.Is(
                Samples,
                Plus(ShippingPrice),
                Possibly(MinusAny(ExpressDiscount)),
                Possibly(SumAny(LineFreight)),
                Possibly(SumAny(LineFreight, Quantity))
            ),
            CouponDiscount.Is(new AmountEvidence(LeavesOut: "a coupon for each item"), Plus(Coupon)) with
            {
                When = (o, _) => IsCouponAlone(o) && OnlyCoupon(o)?.CouponType == FixedCoupon,
                AtMost = Matched,
            },
            // Net of the discount here, gross on upsell lines.
            LineAmount.Is(
                Samples,
                Plus(Price, Quantity),
                Minus(LineDiscount),
                Possibly(PlusAny(Customize)),
                Possibly(PlusAny(Customize, Quantity))
            ),
            LineDiscount.Is(Samples, Plus(MatchDiscount)) with
            {
                When = (o, _) => IsCouponAlone(o),
            },
            LineAmount.Is(Samples, Plus(MatchAmount)) with
            {
                When = (o, _) => IsCouponAlone(o),
            },
            LineDiscount.Is(
                Samples,
                Share(Price, Quantity, Percent),
                Possibly(Share(Customize, Percent)),
                Possibly(Share(Customize, Quantity, Percent))
            ) with
            {
                When = (o, l) => IsCouponAlone(o) && OnlyCoupon(o)?.CouponType == PercentageCoupon && MatchOf(o, l) is not null,
                Roundings = LineRoundings,
            },
            // A sample says 0 beside an upsell item that costs 7: a shop may not have counted it yet.
            // An order without a list of upsell items has none; a short response has neither list.
            UpsellAmount.Is(Document("R3 v: the amount of upsell items only"), Usually(SumAny(UpsellNet))) with
            {
                When = (o, _) => o.UpsellProductList is not null || o.ProductList is not null,
            },
            UpsellGross.Is(Samples, Plus(UpsellPrice, UpsellQuantity)),
            UpsellDiscount.Is(
                Document("R3 v: discount_value applies to each item"),
                Share(UpsellPrice, UpsellQuantity, UpsellValue),
                Possibly(LessShare(UpsellPrice, UpsellMore, UpsellValue))
            ) with
            {
                When = (_, l) => l.DiscountType == "percentage",
                AtMost = UpsellGross,
                Roundings = UpsellQuantity,
            },
            UpsellDiscount.Is(
                Document("R3 v: discount_value applies to each item"),
                Plus(UpsellValue, UpsellQuantity),
                Possibly(MinusAny(UpsellValue, UpsellMore))
            ) with
            {
                When = (_, l) => l.DiscountType == "fixed_amount",
                AtMost = UpsellGross,
            },
            UpsellNet.Is(Samples, Plus(UpsellGross), Minus(UpsellDiscount), Possibly(MinusAny(UpsellDiscount, UpsellMore))),
            // The document's comments or member names suggest these rules, but its samples contradict them.
            Amount.Is(
                Document("R2: the amount of the order, after amount_discount"),
                Plus(Goods),
                Minus(Discount),
                PlusAny(Logistics),
                PlusAny(Tips),
                PlusAny(Tax),
                PlusAny(Insurance)
            ),
            LineAmount.Is(Document("R2: the amount of the product"), Plus(Price, Quantity)),
            DataListPrice.Is(Document("R2: the name of the member"), Plus(ListPrice)),
            Products.Is(
                Document("R2: the prices of the cart and of upseller_list"),
                Sum(Price, Quantity),
                Sum(UpsellPrice, UpsellQuantity)
            ),
            TotalAmount.Is(Document("R2: the name of the member"), Plus(Amount), Sum(UpsellNet))
        )
        {
            Currency = o => o.Currency,
            Tax = Tax,
            WireDecimals = DecimalsOf,
        };

    private static AmountEvidence Document(string sentence) => new(sentence);
}
