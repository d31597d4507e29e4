using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.AnqiCms.Wire;
using static ShopSdk.Amounts.AmountRuleBasis;
using static ShopSdk.Amounts.AmountTerms;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// The rules that connect the amounts of an AnqiCMS checkout; see the provider's page for the evidence. On the wire, amounts are whole
/// hundredths in every currency. Here they are major units.
/// </summary>
internal static class AnqiCmsAmounts
{
    private static readonly JsonFormat<AnqiCmsResponse<AnqiCmsCheckout>> Body = new AnqiCmsApi.JsonTypes(
        AnqiCmsJson.Default
    ).AnqiCmsResponseOfAnqiCmsCheckout;

    private const decimal Hundredth = 0.01m;

    private static readonly AmountMember<AnqiCmsCheckout> Amount = new("amount", c => c.Amount * Hundredth);
    private static readonly AmountMember<AnqiCmsCheckout> Origin = new("origin_amount", c => c.OriginAmount * Hundredth);
    private static readonly AmountMember<AnqiCmsCheckout> Discount = new("discount_amount", c => c.DiscountAmount * Hundredth);

    private static readonly AmountList<AnqiCmsCheckout, AnqiCmsCheckoutLine> Lines = new("details", c => c.Details);
    private static readonly ListMember<AnqiCmsCheckout, AnqiCmsCheckoutLine> Price = Lines.Member(
        "price",
        l => l.Price * Hundredth
    );
    private static readonly ListMember<AnqiCmsCheckout, AnqiCmsCheckoutLine> Quantity = Lines.Count("quantity", l => l.Quantity);
    private static readonly ListMember<AnqiCmsCheckout, AnqiCmsCheckoutLine> LineTotal = Lines.Member(
        "total_price",
        l => l.TotalPrice * Hundredth
    );

    public static AmountRules<AnqiCmsCheckout> Rules { get; } =
        new(
            static json => Body.Read(json)?.Data,
            Amount.Is(Proven, Plus(Origin), Minus(Discount)) with
            {
                IsTotal = true,
            },
            Amount.Is(Observed, Sum(LineTotal), Minus(Discount)) with
            {
                IsTotal = true,
            },
            Origin.Is(Observed, Sum(LineTotal)),
            Origin.Is(Observed, Sum(Price, Quantity)),
            LineTotal.Is(Proven, Plus(Price, Quantity))
        )
        {
            Prefix = "data.",
            Decimals = 2,
            Currency = c => c.CurrencyCode,
        };
}
