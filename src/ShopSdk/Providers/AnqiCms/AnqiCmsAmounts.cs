using System.Text.Json;
using ShopSdk.Amounts;
using ShopSdk.Json;
using ShopSdk.Providers.AnqiCms.Wire;
using static ShopSdk.Amounts.AmountEvidence;
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

    /// <summary>What a shop charges beside the goods: no document says where. So any number that no document names may be that.</summary>
    private static readonly AmountList<AnqiCmsCheckout, AnqiCmsExtra> Extras = new("undocumented members", ExtrasOf);
    private static readonly ListMember<AnqiCmsCheckout, AnqiCmsExtra> Extra = Extras.Member("number", e => e.Amount);

    private static readonly AmountMember<AnqiCmsCheckout> Referral = new("discount for a referred buyer", ReferralOf);

    private const string Payable = "amount is what is to be paid, after the discount";
    private const string Unseen = "freight, service fee, discount for a referred buyer";

    public static AmountRules<AnqiCmsCheckout> Rules { get; } =
        new(
            static json => Body.Read(json)?.Data,
            AnqiCmsSamples.Seen,
            arePlaceholders: false,
            Amount.Is(
                new AmountEvidence(Payable, Unseen),
                Plus(Origin),
                Minus(Discount),
                Possibly(MinusAny(Referral)),
                Possibly(SumAny(Extra))
            ) with
            {
                IsTotal = true,
            },
            Amount.Is(
                new AmountEvidence(LeavesOut: Unseen),
                Sum(LineTotal),
                Minus(Discount),
                Possibly(PlusAny(Referral)),
                Possibly(SumAny(Extra))
            ) with
            {
                IsTotal = true,
            },
            Origin.Is(
                new AmountEvidence(LeavesOut: "discount for a referred buyer"),
                Sum(LineTotal),
                Possibly(PlusAny(Referral))
            ),
            Origin.Is(
                new AmountEvidence(LeavesOut: "discount for a referred buyer"),
                Sum(Price, Quantity),
                Possibly(PlusAny(Referral))
            ),
            LineTotal.Is(Samples, Plus(Price, Quantity))
        )
        {
            Prefix = "data.",
            Decimals = 2,
            Currency = c => c.CurrencyCode,
        };

    private static List<AnqiCmsExtra> ExtrasOf(AnqiCmsCheckout checkout)
    {
        if (checkout.ExtensionData is not { Count: > 0 } members)
            return [];
        var extras = new List<AnqiCmsExtra>();
        foreach (JsonElement member in members.Values)
        {
            if (member.ValueKind == JsonValueKind.Number && member.TryGetInt64(out long amount) && amount != 0)
                extras.Add(new AnqiCmsExtra(amount * Hundredth));
        }
        return extras;
    }

    /// <summary>
    /// What origin_amount is above the lines where that is a discount for a referred buyer: a whole percentage of each unit price,
    /// rounded down, as the published source calculates it. Zero where no percentage gives it.
    /// </summary>
    private static decimal? ReferralOf(AnqiCmsCheckout checkout)
    {
        if (checkout.OriginAmount is not { } origin || checkout.Details is not { Count: > 0 } lines)
            return 0m;
        decimal goods = 0m;
        decimal items = 0m;
        long divisor = 0;
        foreach (AnqiCmsCheckoutLine line in lines)
        {
            goods += line.TotalPrice ?? 0m;
            items += line.Quantity ?? 0m;
            divisor = CommonDivisor(divisor, line.Quantity ?? 0);
        }
        // Each line is a whole price times its quantity, before the discount, too.
        if (origin <= goods || (divisor > 1 && origin % divisor != 0))
            return 0m;
        for (int percent = 1; percent < 100; percent++)
        {
            // Each unit price before the discount is at least this percentage of it, and less than that of one more.
            if (origin * (decimal)percent >= goods * 100m && origin * (decimal)percent < (goods + items) * 100m)
                return (origin - goods) * Hundredth;
        }
        return 0m;
    }

    private static long CommonDivisor(long left, long right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return Math.Abs(left);
    }

    private sealed record AnqiCmsExtra(decimal Amount);
}
