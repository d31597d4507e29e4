using System.Net;

namespace ShopSdk.Resilience;

/// <summary>
/// The one table that decides what became of a call and whether it is sent again. The page <c>docs/concepts/resilience.md</c> shows
/// it, <c>tests/vectors/outcomes.json</c> has an exchange for each row, and nothing else in the SDK decides either.
/// </summary>
internal static class OutcomeTable
{
    private const bool Again = true;
    private const bool Final = false;

    /// <summary>The rows, in the order of <see cref="Seen"/>.</summary>
    public static IReadOnlyList<OutcomeRule> Rows { get; } =
    [
        // What was seen           Read and Repeatable        Once
        new(Seen.NeverAsked, Outcome.Failed, Again, Outcome.NotSent, Again),
        new(Seen.ConnectionLost, Outcome.Failed, Again, Outcome.Unknown, Final),
        new(Seen.TimedOut, Outcome.Failed, Again, Outcome.Unknown, Final),
        new(Seen.Oversized, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(Seen.Success, Outcome.Succeeded, Final, Outcome.Succeeded, Final),
        new(Seen.Unreadable, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(Seen.FailureInside, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(Seen.Passing, Outcome.Failed, Again, Outcome.Unknown, Final),
        new(Seen.Refusal, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(Seen.OtherStatus, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(Seen.ListedRejection, Outcome.Failed, Final, Outcome.Rejected, Final),
        new(Seen.CanceledBefore, Outcome.Canceled, Final, Outcome.Canceled, Final),
        new(Seen.CanceledAfter, Outcome.Canceled, Final, Outcome.CanceledUnknown, Final),
    ];

    public static OutcomeRule Of(Seen seen) => Rows[(int)seen];

    /// <summary>What a status tells before the body is looked at.</summary>
    public static Seen OfStatus(HttpStatusCode status) =>
        (int)status switch
        {
            >= 200 and < 300 => Seen.Success,
            408 or 429 or (>= 500 and < 600) => Seen.Passing,
            >= 400 and < 500 => Seen.Refusal,
            _ => Seen.OtherStatus,
        };
}
