using System.Globalization;

namespace ShopSdk.Amounts;

/// <summary>A mistake that leaves exactly the difference of one check.</summary>
/// <param name="Cause">The kind of mistake.</param>
/// <param name="Text">It as a clause.</param>
/// <param name="Member">The term or line that it is about; null when it is about the check as a whole.</param>
internal sealed record AmountPattern(AmountCause Cause, string Text, string? Member)
{
    /// <summary>Looks at one check; null when no pattern fits.</summary>
    public static AmountPattern? Find<TBody>(
        AmountRules<TBody> rules,
        TBody body,
        int? decimals,
        AmountRule<TBody> rule,
        int index
    )
        where TBody : class
    {
        try
        {
            Judgement judgement = rule.JudgeAt(body, index, decimals);
            return OfTerms(rule.PartsAt(body, index), judgement.Difference)
                ?? OfTax(rules.Tax?.Read(body, body), rules.Tax?.Name, judgement.Difference)
                ?? OfRounding(rules, body, decimals, rule, index, judgement.Stated)
                ?? OfUnits(rule.PartsAt(body, index), judgement, decimals ?? 2);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static AmountPattern? OfTerms(IEnumerable<AmountPart> parts, decimal difference)
    {
        AmountPattern? twice = null;
        AmountPattern? sign = null;
        foreach (AmountPart part in parts)
        {
            if (part.Value == 0m)
                continue;
            // A line in the sum of its own list; the terms of a rule about one line are terms.
            string name = part.Line is { } line && part.Member.StartsWith(line, StringComparison.Ordinal) ? line : part.Member;
            bool isLine = name == part.Line;
            string shown = string.Create(CultureInfo.InvariantCulture, $"{name} ({Math.Abs(part.Value)})");
            if (part.Value == -difference)
                return part.IsTax
                        ? new(AmountCause.TaxIncluded, $"{shown} is not added, as if the goods had it inside", part.Member)
                    : isLine ? new(AmountCause.LineLeftOut, $"{shown} is left out", part.Member)
                    : new(AmountCause.TermLeftOut, $"{shown} is left out", part.Member);
            if (part.Value == difference)
                twice ??= new(
                    isLine ? AmountCause.LineCountedTwice : AmountCause.TermCountedTwice,
                    $"{shown} is counted twice",
                    part.Member
                );
            if (-2m * part.Value == difference)
                sign ??= new(AmountCause.TermSignWrong, $"{shown} has the wrong sign", part.Member);
        }
        return twice ?? sign;
    }

    private static AmountPattern? OfTax(decimal? tax, string? name, decimal difference) =>
        tax is not { } amount || amount == 0m ? null
        : amount == difference
            ? new(AmountCause.TaxIncluded, string.Create(CultureInfo.InvariantCulture, $"{name} ({amount}) is inside"), name)
        : amount == -difference
            ? new(AmountCause.TaxExcluded, string.Create(CultureInfo.InvariantCulture, $"{name} ({amount}) is taken out"), name)
        : null;

    private static AmountPattern? OfRounding<TBody>(
        AmountRules<TBody> rules,
        TBody body,
        int? decimals,
        AmountRule<TBody> rule,
        int index,
        decimal stated
    )
        where TBody : class
    {
        if (
            rule.AddsUp
            && rule.ExactSumAt(body, index, rules.Judged) is { } exact
            && IsRounded(stated, exact, decimals ?? stated.Scale)
        )
            return new(
                AmountCause.RoundedPerOrder,
                "it is rounded once for the order, the lines are rounded one by one",
                Member: null
            );
        foreach (RoundedPart part in rule.RoundedAt(body, index))
        {
            if (part.Count > 1m && IsRounded(stated / part.Count, part.Unit, decimals ?? stated.Scale))
                return new(AmountCause.RoundedPerUnit, "each item is rounded before it is multiplied", Member: null);
        }
        return null;
    }

    private static bool IsRounded(decimal stated, decimal exact, int decimals) =>
        stated == decimal.Round(exact, decimals, MidpointRounding.AwayFromZero)
        || stated == decimal.Round(exact, decimals, MidpointRounding.ToEven)
        || stated == decimal.Round(exact, decimals, MidpointRounding.ToZero)
        || stated == decimal.Round(exact, decimals, MidpointRounding.ToPositiveInfinity);

    private static AmountPattern? OfUnits(IEnumerable<AmountPart> parts, in Judgement judgement, int decimals)
    {
        decimal factor = 1m;
        for (int i = 0; i < decimals; i++)
            factor *= 10m;
        if (factor == 1m || judgement.Recomputed == 0m || judgement.Stated == 0m)
            return null;
        if (judgement.Stated == judgement.Recomputed * factor)
            return new(AmountCause.MinorUnits, "it is in minor units, its terms in major units", Member: null);
        if (judgement.Stated * factor == judgement.Recomputed)
            return new(AmountCause.MinorUnits, "it is in major units, its terms in minor units", Member: null);
        foreach (AmountPart part in parts)
        {
            if (part.Value == 0m)
                continue;
            // What is missing or too much when this one term alone is in the other unit.
            if (judgement.Difference == (part.Value / factor) - part.Value)
                return new(AmountCause.MinorUnits, $"{part.Member} is in minor units", part.Member);
            if (judgement.Difference == (part.Value * factor) - part.Value)
                return new(AmountCause.MinorUnits, $"{part.Member} is in major units", part.Member);
        }
        return null;
    }
}
