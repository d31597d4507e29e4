using System.Net;

namespace ShopSdk.Resilience;

/// <summary>
/// The only place in the SDK that decides the outcome of a call and whether it is sent again. The page
/// <c>docs/concepts/resilience.md</c> shows the table, and <c>tests/vectors/outcomes.json</c> has an exchange for each row.
/// </summary>
internal static class OutcomeTable
{
    private const bool Again = true;
    private const bool Final = false;

    /// <summary>The rows, in the order of <see cref="AttemptObservation"/>.</summary>
    public static IReadOnlyList<OutcomeRule> Rows { get; } =
    [
        // Observation             Read and Repeatable        Once
        new(AttemptObservation.NeverAsked, Outcome.Failed, Again, Outcome.NotSent, Again),
        new(AttemptObservation.ConnectionLost, Outcome.Failed, Again, Outcome.Unknown, Final),
        new(AttemptObservation.TimedOut, Outcome.Failed, Again, Outcome.Unknown, Final),
        new(AttemptObservation.Oversized, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(AttemptObservation.Success, Outcome.Succeeded, Final, Outcome.Succeeded, Final),
        new(AttemptObservation.Unreadable, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(AttemptObservation.FailureInside, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(AttemptObservation.Passing, Outcome.Failed, Again, Outcome.Unknown, Final),
        new(AttemptObservation.Refusal, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(AttemptObservation.OtherStatus, Outcome.Failed, Final, Outcome.Unknown, Final),
        new(AttemptObservation.ListedRejection, Outcome.Failed, Final, Outcome.Rejected, Final),
        new(AttemptObservation.CanceledBefore, Outcome.Canceled, Final, Outcome.Canceled, Final),
        new(AttemptObservation.CanceledAfter, Outcome.Canceled, Final, Outcome.CanceledUnknown, Final),
    ];

    public static OutcomeRule Of(AttemptObservation observation) => Rows[(int)observation];

    /// <summary>Classifies a response by its status, before the body is read.</summary>
    public static AttemptObservation OfStatus(HttpStatusCode status) =>
        (int)status switch
        {
            >= 200 and < 300 => AttemptObservation.Success,
            408 or 429 or (>= 500 and < 600) => AttemptObservation.Passing,
            >= 400 and < 500 => AttemptObservation.Refusal,
            _ => AttemptObservation.OtherStatus,
        };
}
