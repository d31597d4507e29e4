using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.Shoplazza.Wire;
using static ShopSdk.Amounts.AmountEvidence;
using static ShopSdk.Amounts.AmountTerms;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// The known rules that connect Shoplazza's amounts; see the provider's page. No document gives a formula for total_price, and no
/// formula matches the samples. So its rules can only report a doubt.
/// </summary>
internal static class ShoplazzaAmounts
{
    private static readonly JsonFormat<ShoplazzaOrderResponse> Body = new ShoplazzaApi.JsonTypes(
        ShoplazzaJson.Default
    ).ShoplazzaOrderResponse;

    private static readonly AmountMember<ShoplazzaOrder> Total = new("total_price", o => o.TotalPrice);
    private static readonly AmountMember<ShoplazzaOrder> SubTotal = new("sub_total", o => o.SubTotal);
    private static readonly AmountMember<ShoplazzaOrder> Shipping = new("total_shipping", o => o.TotalShipping);
    private static readonly AmountMember<ShoplazzaOrder> ShippingTax = new("shipping_tax_total", o => o.ShippingTaxTotal);
    private static readonly AmountMember<ShoplazzaOrder> Tax = new("total_tax", o => o.TotalTax);
    private static readonly AmountMember<ShoplazzaOrder> Additional = new("additional_total", o => o.AdditionalTotal);
    private static readonly AmountMember<ShoplazzaOrder> Tip = new("total_tip_received", o => o.TotalTipReceived);
    private static readonly AmountMember<ShoplazzaOrder> Duty = new("duty_total", o => o.DutyTotal);
    private static readonly AmountMember<ShoplazzaOrder> Discount = new("total_discount", o => o.TotalDiscount);
    private static readonly AmountMember<ShoplazzaOrder> Paid = new("total_paid", o => o.TotalPaid);

    private static readonly AmountList<ShoplazzaOrder, ShoplazzaLineItem> Lines = new("line_items", o => o.LineItems);
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaLineItem> Price = Lines.Member("price", l => l.Price);
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaLineItem> Quantity = Lines.Count("quantity", l => l.Quantity);
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaLineItem> LineTotal = Lines.Member(
        "total",
        l => l.Total ?? l.TotalPrice
    );

    private static readonly ListMember<ShoplazzaOrder, ShoplazzaLineItem> RefundQuantity = Lines.Count(
        "refund_quantity",
        l => l.RefundQuantity
    );
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaLineItem> Shortfall = Lines.Member(
        "price x quantity - total",
        ShortfallOf
    );
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaLineItem> LineDiscount = Lines.Elsewhere(
        "discount of the line",
        (_, _) => "line_item_discount_total",
        (o, l) => ExplainedBy(o) is null ? 0m : DiscountOf(l)
    );
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaLineItem> GiftPrice = Lines.Elsewhere(
        "price of a gift",
        (_, _) => "line_item_discount_total",
        (o, l) => IsGift(l) && ExplainedBy(o) is not null ? DiscountOf(l) : 0m
    );
    private static readonly AmountMember<ShoplazzaOrder> Explained = new("discount of the lines", ExplainedBy);
    private static readonly AmountMember<ShoplazzaOrder> Items = new("items", o => ItemsOf(o, giftsOnly: false));
    private static readonly AmountMember<ShoplazzaOrder> GiftItems = new(
        "gifts",
        o => ExplainedBy(o) is null ? 0m : ItemsOf(o, giftsOnly: true)
    );

    private static readonly AmountList<ShoplazzaOrder, ShoplazzaAdditionalPrice> Fees = new(
        "additional_prices",
        o => o.AdditionalPrices
    );
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaAdditionalPrice> Fee = Fees.Member("price", f => f.Price);

    private static readonly AmountList<ShoplazzaOrder, ShoplazzaPaymentLine> Payments = new("payment_lines", o => o.PaymentLines);
    private static readonly ListMember<ShoplazzaOrder, ShoplazzaPaymentLine> PaidTotal = Payments.Member(
        "paid_total",
        p => p.PaidTotal
    );

    public static AmountRules<ShoplazzaOrder> Rules { get; } =
        new(
            static json => Body.Read(json)?.Order,
            ShoplazzaSamples.Seen,
            arePlaceholders: true,
            // A line may be net of its discount or of what was refunded, a gift, or of a price that was converted and rounded.
            LineTotal.Is(
                new AmountEvidence("the line's total is its price times its quantity", "discount of the line, gifts, refunds"),
                Usually(Plus(Price, Quantity)),
                Possibly(MinusAny(Price, RefundQuantity)),
                Possibly(MinusAny(LineDiscount))
            ) with
            {
                Roundings = Quantity,
            },
            SubTotal.Is(
                new AmountEvidence("sub_total is the sum of the lines' totals"),
                Sum(LineTotal),
                Possibly(PlusAny(Explained)),
                Possibly(SumAny(GiftPrice))
            ) with
            {
                Roundings = GiftItems,
            },
            SubTotal.Is(
                new AmountEvidence("sub_total is the sum of price times quantity"),
                Sum(Price, Quantity),
                Possibly(MinusSumAny(Shortfall)),
                Possibly(PlusAny(Explained)),
                Possibly(SumAny(GiftPrice))
            ) with
            {
                Roundings = Items,
            },
            Total.Is(
                Samples,
                Plus(SubTotal),
                PlusAny(Shipping),
                PlusPresumed(ShippingTax, isTax: true),
                PlusPresumed(Tax, isTax: true),
                PlusPresumed(Additional),
                PlusPresumed(Tip),
                PlusPresumed(Duty),
                MinusPresumed(Discount)
            ) with
            {
                IsTotal = true,
                When = (o, _) => HasTaxInside(o) == false,
            },
            Total.Is(
                Samples,
                Plus(SubTotal),
                PlusAny(Shipping),
                PlusPresumed(ShippingTax, isTax: true),
                PlusPresumed(Additional),
                PlusPresumed(Tip),
                PlusPresumed(Duty),
                MinusPresumed(Discount)
            ) with
            {
                IsTotal = true,
                When = (o, _) => HasTaxInside(o) == true,
            },
            Additional.Is(Samples, Sum(Fee)),
            Paid.Is(Samples, Sum(PaidTotal))
        )
        {
            Prefix = "order.",
            Currency = o => o.Currency,
            Tax = Tax,
        };

    private static bool? HasTaxInside(ShoplazzaOrder order) => order.ProductTaxIncluded ?? order.Config?.ProductTaxIncluded;

    private static decimal? ShortfallOf(ShoplazzaLineItem line) => (line.Price * line.Quantity) - (line.Total ?? line.TotalPrice);

    /// <summary>What a line is below price times quantity, if it is a gift or nothing of it was refunded.</summary>
    private static decimal DiscountOf(ShoplazzaLineItem line) =>
        IsGift(line) || line.RefundQuantity is null or 0 ? ShortfallOf(line) ?? 0m : 0m;

    private static bool IsGift(ShoplazzaLineItem line) =>
        (line.Total ?? line.TotalPrice) == 0m && (line.RefundQuantity ?? 0) < line.Quantity;

    /// <summary>
    /// The amount of the order's discounts that is what its lines are below their prices; null when there is none. Unit prices may be
    /// rounded, so that each item may be off by less than a unit of what is printed.
    /// </summary>
    private static decimal? ExplainedBy(ShoplazzaOrder order)
    {
        decimal sum = 0m;
        decimal charged = 0m;
        decimal items = 0m;
        int scale = 0;
        foreach (ShoplazzaLineItem line in order.LineItems ?? [])
        {
            decimal discount = DiscountOf(line);
            sum += discount;
            charged += IsGift(line) ? 0m : discount;
            items += line.Quantity is > 1 ? line.Quantity.Value : 0m;
            scale = Math.Max(scale, line.Price?.Scale ?? 0);
        }
        decimal tolerance = items * new decimal(1, 0, 0, isNegative: false, (byte)scale);
        // Gifts are lines without a total: their price may be among the discounts or not.
        return Near(sum, order.LineItemDiscountTotal)
            ?? Near(charged, order.LineItemDiscountTotal)
            ?? Near(sum, order.CodeDiscountTotal)
            ?? Near(sum, order.TotalDiscount)
            ?? Near(charged, order.TotalDiscount);

        decimal? Near(decimal amount, decimal? stated) =>
            stated is > 0m && (amount == stated || Math.Abs(amount - stated.Value) < tolerance) ? stated : null;
    }

    private static decimal? ItemsOf(ShoplazzaOrder order, bool giftsOnly)
    {
        decimal sum = 0m;
        foreach (ShoplazzaLineItem line in order.LineItems ?? [])
            sum += giftsOnly && !IsGift(line) ? 0m : line.Quantity ?? 0m;
        return sum;
    }
}
