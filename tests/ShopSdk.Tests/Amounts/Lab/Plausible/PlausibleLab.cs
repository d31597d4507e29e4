using System.Numerics;
using ShopSdk.Amounts;

namespace ShopSdk.Tests.Amounts.Lab.Plausible;

/// <summary>
/// Orders that are right whatever a shop does that no document rules out. The oracle is the shop that made them: it knows no rule of the
/// product, only how it calculates.
/// </summary>
public static class PlausibleLab
{
    public static IReadOnlyDictionary<string, PlausibleProvider> Providers { get; } =
        new Dictionary<string, PlausibleProvider>(StringComparer.Ordinal)
        {
            ["intercart"] = new(IntercartShop.Make, IntercartShop.Habits),
            ["token-checkout"] = new(TokenCheckoutShop.Make, TokenCheckoutShop.Habits),
            ["anqicms"] = new(AnqiCmsShop.Make, AnqiCmsShop.Habits),
            ["shoplazza"] = new(ShoplazzaShop.Make, ShoplazzaShop.Habits),
        };

    /// <summary>Makes a right order.</summary>
    /// <param name="provider">The provider's id.</param>
    /// <param name="seed">Makes the same order again.</param>
    /// <param name="only">The one habit of the shop; null for any.</param>
    public static LabOrder Right(string provider, int seed, string? only = null) =>
        Providers[provider].Make(new ShopHabits(new LabDice(seed), only));

    /// <summary>Gives null when a right order neither disagrees nor may not be placed, else what went wrong.</summary>
    public static string? TryRight(string provider, int seed, string? only = null)
    {
        var habits = new ShopHabits(new LabDice(seed), only);
        LabOrder order = Providers[provider].Make(habits);
        AmountReport report = AmountLab.Verify(order);
        string story() => $"{provider} {seed} [{string.Join(", ", habits.Shown)}]: {report}\n{order.Body.ToJsonString()}";
        return report.ForbidsPlacing ? "forbids placing: " + story()
            : report.Outcome == AmountOutcome.Disagrees ? story()
            : report.CheckCount == 0 ? "nothing is checked: " + story()
            : null;
    }

    /// <summary>Changes one number of a right order by at least one unit, and says whether that is seen.</summary>
    public static PlausibleSight Tamper(string provider, int seed)
    {
        LabOrder order = Right(provider, seed);
        if (AmountLab.Verify(order).Outcome == AmountOutcome.Disagrees)
            return PlausibleSight.FalseAlarm;
        var dice = new LabDice(~seed);
        LabMember victim = dice.Pick([.. order.Members]);
        // A member that a shop may or may not count is no evidence against a total, whatever it says.
        bool isUncounted = victim.Minor.IsZero;
        BigInteger change = victim.IsCount ? dice.Pick(1, 2, -1) : dice.Change(order.Members) * victim.Unit;
        victim.Set(victim.Minor + (change.IsZero ? BigInteger.One : change));
        return AmountLab.Verify(order).Outcome == AmountOutcome.Disagrees ? PlausibleSight.Seen
            : isUncounted ? PlausibleSight.UncountedNotSeen
            : PlausibleSight.NotSeen;
    }
}

/// <summary>A provider's shops.</summary>
/// <param name="Make">Makes a right order.</param>
/// <param name="Habits">What its shops may do that no document rules out.</param>
public sealed record PlausibleProvider(Func<ShopHabits, LabOrder> Make, IReadOnlyList<string> Habits);

/// <summary>What becomes of an order with one number changed.</summary>
public enum PlausibleSight
{
    /// <summary>The right order disagrees already.</summary>
    FalseAlarm,

    /// <summary>The changed order disagrees, and the right one does not.</summary>
    Seen,

    /// <summary>The changed order does not disagree either.</summary>
    NotSeen,

    /// <summary>The changed order does not disagree either; the member was zero.</summary>
    UncountedNotSeen,
}
