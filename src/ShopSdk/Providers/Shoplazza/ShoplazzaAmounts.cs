using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.Shoplazza.Wire;
using static ShopSdk.Amounts.AmountRuleBasis;
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
            LineTotal.Is(Stated, Plus(Price, Quantity)),
            SubTotal.Is(Stated, Sum(LineTotal)),
            SubTotal.Is(Stated, Sum(Price, Quantity)),
            Total.Is(
                Unproven,
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
                Unproven,
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
            Additional.Is(Unproven, Sum(Fee)),
            Paid.Is(Unproven, Sum(PaidTotal))
        )
        {
            Prefix = "order.",
            Currency = o => o.Currency,
            Tax = Tax,
        };

    private static bool? HasTaxInside(ShoplazzaOrder order) => order.ProductTaxIncluded ?? order.Config?.ProductTaxIncluded;
}
