using System.Globalization;

namespace ShopSdk.Amounts;

/// <summary>A mistake that produces exactly the difference of one check.</summary>
/// <param name="Cause">The kind of mistake.</param>
/// <param name="Text">The mistake as a clause.</param>
/// <param name="Member">The term or line that it concerns; null when it concerns the whole check.</param>
internal sealed record AmountPattern(AmountCause Cause, string Text, string? Member)
{
    /// <summary>Returns the pattern of one check; null when no pattern matches.</summary>
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
            // In the sum of a list, a part is a line of that list. In a rule about one line, a part is a term.
            string name = part.Line is { } line && part.Member.StartsWith(line, StringComparison.Ordinal) ? line : part.Member;
            bool isLine = name == part.Line;
            string shown = string.Create(CultureInfo.InvariantCulture, $"{name} ({Math.Abs(part.Value)})");
            if (part.Value == -difference)
                return part.IsTax
                        ? new(AmountCause.TaxIncluded, $"{shown} is not added, as if the goods included it", part.Member)
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
            ? new(AmountCause.TaxIncluded, string.Create(CultureInfo.InvariantCulture, $"{name} ({amount}) is included"), name)
        : amount == -difference
            ? new(AmountCause.TaxExcluded, string.Create(CultureInfo.InvariantCulture, $"{name} ({amount}) is excluded"), name)
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
                "it is rounded once for the order, but each line is rounded separately",
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
            return new(AmountCause.MinorUnits, "it is in minor units, its terms are in major units", Member: null);
        if (judgement.Stated * factor == judgement.Recomputed)
            return new(AmountCause.MinorUnits, "it is in major units, its terms are in minor units", Member: null);
        foreach (AmountPart part in parts)
        {
            if (part.Value == 0m)
                continue;
            // The difference if only this term is in the other unit.
            if (judgement.Difference == (part.Value / factor) - part.Value)
                return new(AmountCause.MinorUnits, $"{part.Member} is in minor units", part.Member);
            if (judgement.Difference == (part.Value * factor) - part.Value)
                return new(AmountCause.MinorUnits, $"{part.Member} is in major units", part.Member);
        }
        return null;
    }
}
