using System.Text.Json;
using ShopSdk.Amounts;
using static ShopSdk.Amounts.AmountRuleBasis;
using static ShopSdk.Amounts.AmountTerms;

namespace ShopSdk.Tests.Amounts;

/// <summary>A small response with one of everything that a mistake can be made in.</summary>
internal sealed record Receipt
{
    private static readonly AmountMember<Receipt> TotalMember = new("total", r => r.Total);
    private static readonly AmountMember<Receipt> GoodsMember = new("goods", r => r.Goods);
    private static readonly AmountMember<Receipt> ShippingMember = new("shipping", r => r.Shipping);
    private static readonly AmountMember<Receipt> DiscountMember = new("discount", r => r.Discount);
    private static readonly AmountMember<Receipt> TaxMember = new("tax", r => r.Tax);
    private static readonly AmountMember<Receipt> FeesMember = new("fees", r => r.Fees);
    private static readonly AmountMember<Receipt> RateMember = new("rate", r => r.Rate);

    private static readonly AmountList<Receipt, ReceiptLine> List = new("lines", r => r.Lines);
    private static readonly ListMember<Receipt, ReceiptLine> Price = List.Member("price", l => l.Price);
    private static readonly ListMember<Receipt, ReceiptLine> Quantity = List.Count("quantity", l => l.Quantity);
    private static readonly ListMember<Receipt, ReceiptLine> Amount = List.Member("amount", l => l.Amount);
    private static readonly ListMember<Receipt, ReceiptLine> Fee = List.Member("fee", l => l.Fee);

    internal static readonly AmountRules<Receipt> Rules = new(
        static json => JsonSerializer.Deserialize<Receipt>(json),
        TotalMember.Is(
            Proven,
            Plus(GoodsMember),
            Plus(ShippingMember),
            Minus(DiscountMember),
            PlusPresumed(TaxMember, isTax: true)
        ) with
        {
            IsTotal = true,
        },
        GoodsMember.Is(Observed, Sum(Amount)),
        Amount.Is(Proven, Plus(Price, Quantity)),
        FeesMember.Is(Observed, Sum(Fee)),
        Fee.Is(Proven, Share(Price, Quantity, List.OfBody(RateMember)))
    )
    {
        Tax = TaxMember,
    };

    public decimal? Total { get; init; } = 28m;

    public decimal? Goods { get; init; } = 25m;

    public decimal? Shipping { get; init; } = 4m;

    public decimal? Discount { get; init; } = 3m;

    public decimal? Tax { get; init; } = 2m;

    public decimal? Fees { get; init; }

    public decimal? Rate { get; init; }

    public IReadOnlyList<ReceiptLine> Lines { get; init; } = [new(10m, 2, 20m), new(5m, 1, 5m)];

    public AmountReport Verify(string currency = "EUR") => Sheet(currency).Verify();

    public AmountSheet Sheet(string currency = "EUR") => Rules.Sheet(this, Currency.Parse(currency));
}

/// <summary>A line of it.</summary>
internal sealed record ReceiptLine(decimal? Price, long? Quantity, decimal? Amount, decimal? Fee = null);
