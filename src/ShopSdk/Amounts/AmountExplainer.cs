using System.Globalization;

namespace ShopSdk.Amounts;

/// <summary>Looks for one mistake that explains all failing checks.</summary>
/// <remarks>
/// It asks two questions. Is there a single member that, with another value, makes all failing checks agree and no other check fail?
/// Does the difference of a failing check have the pattern of one mistake, for example a term that is missing, is counted twice, or has
/// the wrong sign?
/// </remarks>
internal sealed class AmountExplainer<TBody>(
    AmountRules<TBody> rules,
    TBody body,
    int? decimals,
    IReadOnlyList<FailedCheck> failed
)
    where TBody : class
{
    private const int ChecksLookedAt = 16;
    private const int CandidatesKept = 1000;

    private readonly AmountRule<TBody>[] _rules = rules.Judged;

    // Computed once for all suspects, because a rule about the body may add up 100,000 lines.
    private readonly Judgement[] _ofBody =
    [
        .. rules.Judged.Select(rule => rule.IsOfBody ? rule.JudgeAt(body, 0, decimals) : default),
    ];

    public AmountExplanation Explain()
    {
        List<Suspect> suspects = Suspects();
        if (suspects.Count > 0)
            return Accuse(suspects);
        foreach (FailedCheck check in failed.Take(ChecksLookedAt))
        {
            if (PatternOf(check) is { } pattern)
                return Make(check, pattern, [Name(check), .. pattern.Member is null ? [] : new[] { pattern.Member }]);
        }
        return Unexplained(failed[0], [.. failed.Take(CandidatesKept).Select(Name)], suspect: null);
    }

    /// <summary>
    /// One or more members explain all failing checks. Looks for a pattern in the checks whose stated member is the first of them.
    /// </summary>
    private AmountExplanation Accuse(List<Suspect> suspects)
    {
        Suspect first = suspects[0];
        FailedCheck check = failed
            .Take(ChecksLookedAt)
            .FirstOrDefault(each => _rules[each.Rule].PathAt(body, each.Index) == first.Member.Path, failed[0]);
        bool isStated = _rules[check.Rule].PathAt(body, check.Index) == first.Member.Path;
        List<string> names = [.. suspects.Select(suspect => suspect.Member.Path).Distinct(StringComparer.Ordinal)];
        if (
            isStated
            && failed.Take(ChecksLookedAt).Select(PatternIfStates).FirstOrDefault(found => found.Pattern is not null)
                is { Pattern: { } pattern } hit
        )
            return Make(
                hit.Check,
                pattern,
                pattern.Member is null ? names : [.. names, .. names.Contains(pattern.Member) ? [] : new[] { pattern.Member }]
            );
        // If the only suspect needs a value with fractions of a minor unit, prefer a matching pattern.
        if ((suspects.Count > 1 || first.Rank > 1) && !isStated && PatternOf(check) is { } other)
            return Make(check, other, names);
        return Unexplained(check, names, suspects.Count == 1 ? first : null);

        (FailedCheck Check, AmountPattern? Pattern) PatternIfStates(FailedCheck each) =>
            (each, _rules[each.Rule].PathAt(body, each.Index) == first.Member.Path ? PatternOf(each) : null);
    }

    private AmountPattern? PatternOf(FailedCheck check) =>
        AmountPattern.Find(rules, body, decimals, _rules[check.Rule], check.Index);

    private List<Suspect> Suspects()
    {
        FailedCheck narrowest = failed
            .Take(ChecksLookedAt)
            .OrderBy(check => _rules[check.Rule].Divides || _rules[check.Rule].RoundsOrLimits)
            .ThenBy(check => _rules[check.Rule].AddsUp)
            .First();
        AmountRule<TBody> rule = _rules[narrowest.Rule];
        Judgement judgement = rule.JudgeAt(body, narrowest.Index, decimals);
        var suspects = new List<Suspect>();
        int order = 0;
        foreach (MemberAt member in rule.MembersAt(body, narrowest.Index))
        {
            order++;
            decimal slope = rule.SlopeAt(body, member, narrowest.Index);
            // If a limit reduces the sum, the error of a term is larger than the difference.
            if (
                TrySuspect(member, judgement.Difference, slope, !rule.Divides, out decimal surplus)
                || TrySuspect(member, judgement.Stated - judgement.Raw, slope, !rule.Divides, out surplus)
            )
                suspects.Add(new Suspect(member, surplus, RankOf(member, surplus), order));
            if (suspects.Count == CandidatesKept)
                break;
        }
        return [.. suspects.OrderBy(suspect => suspect.Rank).ThenBy(suspect => suspect.Order)];
    }

    private bool TrySuspect(in MemberAt member, decimal difference, decimal slope, bool exact, out decimal surplus)
    {
        surplus = 0m;
        return slope != 0m
            && TryDivide(difference, slope, exact, out surplus)
            && !(member.IsCount && surplus != decimal.Truncate(surplus))
            && ExplainsAll(member, surplus);
    }

    private bool ExplainsAll(in MemberAt member, decimal surplus)
    {
        try
        {
            int fixedChecks = 0;
            // Rules about one line come first: they are fast, and rule out most suspects.
            foreach (bool ofBody in (ReadOnlySpan<bool>)[false, true])
            {
                for (int i = 0; i < _rules.Length; i++)
                {
                    if (_rules[i].IsOfBody != ofBody)
                        continue;
                    int here = _rules[i].Fixes(body, member, surplus, decimals, _ofBody[i]);
                    if (here < 0)
                        return false;
                    fixedChecks += here;
                }
            }
            return fixedChecks == failed.Count;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>
    /// Unlikely suspects get a higher rank: a wrong count, and an amount whose correct value has fractions of a minor unit.
    /// </summary>
    private int RankOf(in MemberAt member, decimal surplus)
    {
        if (member.IsCount)
            return 1;
        int finest = Math.Max(decimals ?? 0, member.Scale);
        return decimal.Round(surplus, finest) == surplus ? 0 : 2;
    }

    private static bool TryDivide(decimal difference, decimal slope, bool exact, out decimal surplus)
    {
        try
        {
            surplus = difference / slope;
            return !exact || surplus * slope == difference;
        }
        catch (OverflowException)
        {
            surplus = 0m;
            return false;
        }
    }

    private AmountExplanation Make(FailedCheck check, AmountPattern pattern, IReadOnlyList<string> candidates) =>
        Make(check, pattern.Cause, pattern.Text, candidates);

    private AmountExplanation Unexplained(FailedCheck check, IReadOnlyList<string> candidates, Suspect? suspect)
    {
        decimal difference = _rules[check.Rule].JudgeAt(body, check.Index, decimals).Difference;
        string text = string.Create(CultureInfo.InvariantCulture, $"no rule explains the difference of {difference}");
        if (suspect is not null)
        {
            string size = string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Abs(suspect.Surplus)} {(suspect.Surplus < 0 ? "more" : "less")}"
            );
            text += $"; every failing check contains {rules.Prefix}{suspect.Member.Path}, and all would agree if it were {size}";
        }
        return Make(check, AmountCause.Unexplained, text, candidates);
    }

    private AmountExplanation Make(FailedCheck check, AmountCause cause, string text, IReadOnlyList<string> candidates)
    {
        AmountRule<TBody> rule = _rules[check.Rule];
        Judgement judgement = rule.JudgeAt(body, check.Index, decimals);
        string path = rules.Prefix + rule.PathAt(body, check.Index);
        string others =
            failed.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({failed.Count} checks fail in all.)");
        string sentence = string.Create(
            CultureInfo.InvariantCulture,
            $"{path} is {judgement.Stated}, its rule gives {judgement.Recomputed}: {text}.{others}"
        );
        return new AmountExplanation(
            cause,
            sentence,
            path,
            judgement.Difference,
            [.. candidates.Select(name => rules.Prefix + name)]
        );
    }

    private string Name(FailedCheck check) => _rules[check.Rule].PathAt(body, check.Index);

    /// <summary>A member that would explain all failing checks, and by how much it would be too large.</summary>
    private sealed record Suspect(MemberAt Member, decimal Surplus, int Rank, int Order);
}
