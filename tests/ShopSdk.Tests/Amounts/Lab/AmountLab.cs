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

    /// <summary>Changes one number. Gives null when the product finds exactly what the oracle finds, and whether it was visible.</summary>
    public static (string? Fault, LabSight Sight) TryTampered(string provider, int seed)
    {
        var dice = new LabDice(seed);
        LabOrder order = Makers[provider](dice);
        LabMember[] victims = [.. order.Members.Where(member => IsStated(order, member))];
        LabMember victim = victims[dice.Between(0, victims.Length - 1)];
        victim.Set(victim.Minor + (victim.IsCount ? dice.Pick(1, 2, -1) : dice.Change(order.Members)));
        string[] expected = [.. order.Failing().Order(StringComparer.Ordinal)];
        AmountReport report = Verify(order);
        string[] found = [.. report.Failures.Select(check => check.Rule).Order(StringComparer.Ordinal)];
        string story() => $"{provider} {seed}: {victim.Path} tampered to {victim.Minor}\n{report}\n{order.Body}";
        if (!expected.SequenceEqual(found, StringComparer.Ordinal))
            return ($"expected [{string.Join(", ", expected)}], found [{string.Join(", ", found)}]; {story()}", default);
        if (expected.Length == 0)
            return ($"no equation fails; {story()}", default);
        IReadOnlyList<string> candidates = report.Explanation!.Candidates;
        if (!candidates.Contains(victim.Path, StringComparer.Ordinal))
            return ($"not among [{string.Join(", ", candidates)}]; {story()}", default);
        if (IsUnique(order, victim) && candidates[0] != victim.Path)
            return ($"unique, but not first of [{string.Join(", ", candidates)}]; {story()}", default);
        int containing = order.Equations.Count(equation => equation.Members.Contains(victim.Path, StringComparer.Ordinal));
        return (null, containing == expected.Length ? LabSight.All : LabSight.Some);
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

    /// <summary>Whether no other member is in the same equations.</summary>
    private static bool IsUnique(LabOrder order, LabMember victim)
    {
        string pattern = PatternOf(victim);
        return order.Members.All(member => ReferenceEquals(member, victim) || PatternOf(member) != pattern);

        string PatternOf(LabMember member) =>
            string.Join(
                ',',
                order
                    .Equations.Select((equation, i) => equation.Members.Contains(member.Path, StringComparer.Ordinal) ? i : -1)
                    .Where(i => i >= 0)
            );
    }
}

/// <summary>How many of the equations with a changed member fail.</summary>
public enum LabSight
{
    /// <summary>Some equations that contain the member still hold: they round, or are limited by something else.</summary>
    Some,

    /// <summary>All equations that contain the member fail.</summary>
    All,
}
