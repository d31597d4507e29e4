using System.Globalization;
using System.Text;

namespace ShopSdk.Amounts;

/// <summary>The result of recomputing the amounts of a response.</summary>
/// <remarks>
/// All of it is computed when the report is made, so that a change of the response afterwards does not change what it says.
/// <see cref="AmountSheet.Checks"/> gives the checks that agree, too.
/// </remarks>
public sealed class AmountReport
{
    private const int PrintedFailures = 20;

    internal AmountReport(AmountSheet? sheet, in AmountTally tally)
    {
        CheckCount = tally.Evaluated;
        ForbidsPlacing = tally.ForbidsPlacing;
        Outcome =
            tally.Failed is not null ? AmountOutcome.Disagrees
            : tally.Evaluated == 0 ? AmountOutcome.NotStated
            : tally.HasTotal && tally.Doubtful == 0 ? AmountOutcome.Agrees
            : AmountOutcome.Partly;
        if (sheet is null || tally.Failed is not { } failed)
            return;
        Failures = [.. failed.Select(sheet.CheckOf)];
        Explanation = sheet.Explain(failed);
    }

    /// <summary>Gets the report on a response without amounts.</summary>
    public static AmountReport Empty { get; } = new(sheet: null, default);

    /// <summary>Gets the verdict.</summary>
    public AmountOutcome Outcome { get; }

    /// <summary>
    /// Gets whether something was recomputed and nothing disagrees. <see cref="Outcome"/> says whether the total was recomputed.
    /// </summary>
    public bool Agrees => Outcome is AmountOutcome.Agrees or AmountOutcome.Partly;

    /// <summary>Gets how many checks had all their numbers, not counting contradicted rules.</summary>
    public int CheckCount { get; }

    /// <summary>Gets the checks that disagree; empty when there are none.</summary>
    public IReadOnlyList<AmountCheck> Failures { get; } = [];

    /// <summary>Gets the explanation of the disagreement; null when nothing disagrees.</summary>
    public AmountExplanation? Explanation { get; }

    /// <summary>
    /// Gets whether at least one failing rule is certain. <see cref="Placing.AmountGuard.Require"/> then forbids placing. A certain
    /// rule is proven by samples, does not round, and has no term with a value other than zero that no sample decides.
    /// </summary>
    public bool ForbidsPlacing { get; }

    /// <summary>Returns the verdict, the checks that disagree (the first 20 of them) and the explanation as text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Outcome} ({CheckCount} checks)");
        foreach (AmountCheck failure in Failures.Take(PrintedFailures))
            text.Append(CultureInfo.InvariantCulture, $"\n  {failure}");
        if (Failures.Count > PrintedFailures)
            text.Append(CultureInfo.InvariantCulture, $"\n  and {Failures.Count - PrintedFailures} more");
        return Explanation is null ? text.ToString() : text.Append("\n  ").Append(Explanation.Text).ToString();
    }
}
