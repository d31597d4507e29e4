using ShopSdk.Amounts;
using ShopSdk.Providers;

namespace ShopSdk.Tests.Amounts.Lab;

/// <summary>Holds the product's verdicts against the oracle's, on made-up orders and on orders with one number changed.</summary>
public static class AmountLab
{
    public static IReadOnlyDictionary<string, Func<LabDice, LabOrder>> Makers { get; } =
        new Dictionary<string, Func<LabDice, LabOrder>>(StringComparer.Ordinal)
        {
            ["intercart"] = IntercartLab.Make,
            ["token-checkout"] = SimpleLabs.TokenCheckout,
            ["anqicms"] = SimpleLabs.AnqiCms,
            ["shoplazza"] = SimpleLabs.Shoplazza,
        };

    /// <summary>Gives null when the product finds a consistent order consistent, else what went wrong.</summary>
    public static string? TryConsistent(string provider, int seed)
    {
        LabOrder order = Makers[provider](new LabDice(seed));
        AmountReport report = Verify(order);
        if (order.Failing().Any())
            return $"{provider} {seed}: the oracle's own order is inconsistent";
        if (report.Outcome == AmountOutcome.Disagrees)
            return $"{provider} {seed}: {report}\n{order.Body}";
        return report.CheckCount == 0 ? $"{provider} {seed}: nothing was checked\n{order.Body}" : null;
    }

    /// <summary>Changes one number of a plain order, and says whether that is seen and whether the number is named.</summary>
    public static LabSight Tamper(string provider, int seed)
    {
        var dice = new LabDice(seed);
        LabOrder order = Makers[provider](dice);
        LabMember[] victims = [.. order.Members.Where(member => IsStated(order, member))];
        LabMember victim = victims[dice.Between(0, victims.Length - 1)];
        bool isUncounted = victim.Minor.IsZero;
        victim.Set(victim.Minor + (victim.IsCount ? dice.Pick(1, 2, -1) : dice.Change(order.Members)));
        AmountReport report = Verify(order);
        if (report.Outcome != AmountOutcome.Disagrees)
            return isUncounted ? LabSight.UncountedNotSeen : LabSight.NotSeen;
        IReadOnlyList<string> candidates = report.Explanation!.Candidates;
        return candidates.Count > 0 && candidates[0] == victim.Path ? LabSight.NamedFirst
            : candidates.Contains(victim.Path, StringComparer.Ordinal) ? LabSight.Named
            : LabSight.Seen;
    }

    public static AmountReport Verify(LabOrder order)
    {
        AmountRules rules =
            ProviderCatalog.All.Single(provider => provider.Id.ToString() == order.Provider).Amounts
            ?? throw new InvalidOperationException($"{order.Provider} has no rules.");
        return rules.Read(order.ToUtf8())!.Verify();
    }

    /// <summary>Whether an equation has it, in a term that changes with it: more or fewer of what costs nothing cost nothing.</summary>
    private static bool IsStated(LabOrder order, LabMember member) =>
        order.Equations.Any(equation => equation.Members.Contains(member.Path, StringComparer.Ordinal))
        && !(member.IsCount && order[member.Path.Replace("quantity", "price", StringComparison.Ordinal)].IsZero);
}

/// <summary>What becomes of a plain order with one number changed.</summary>
public enum LabSight
{
    /// <summary>It disagrees, and the changed number is the first that is named.</summary>
    NamedFirst,

    /// <summary>It disagrees, and the changed number is named.</summary>
    Named,

    /// <summary>It disagrees, and the changed number is not named.</summary>
    Seen,

    /// <summary>It does not disagree.</summary>
    NotSeen,

    /// <summary>It does not disagree; the number was zero, so that some shops may not count it.</summary>
    UncountedNotSeen,
}
