using ShopSdk.Errors;

namespace ShopSdk.Telemetry;

/// <summary>What a placement came to, in the words of telemetry.</summary>
/// <param name="Outcome">One of the few values of <see cref="TelemetryTags.Outcome"/>.</param>
/// <param name="Evidence">One of the few values of <see cref="TelemetryTags.Evidence"/>; null after an exception.</param>
/// <param name="LookAfter">When to look again; null when the outcome is known.</param>
/// <param name="Error">The type of the exception; null when there was none.</param>
internal readonly record struct PlacementResult(
    string Outcome,
    string? Evidence = null,
    DateTimeOffset? LookAfter = null,
    string? Error = null
)
{
    private const string CanceledUnknown = "canceled_unknown";

    /// <summary>Whether there may be an order, and nobody knows.</summary>
    public bool IsOpen => LookAfter is not null || Outcome == CanceledUnknown;

    /// <summary>Whether it is known whether there is an order.</summary>
    public bool IsSettled => Error is null && LookAfter is null;

    public static PlacementResult Of(Placement placement)
    {
        EvidenceKind kind = placement.Evidence.Kind;
        return new(
            placement switch
            {
                Placement.Placed => "placed",
                Placement.NotPlaced { Reason: NotPlacedReason.Rejected } => "rejected",
                Placement.NotPlaced { Reason: NotPlacedReason.AbsentAfterHorizon } => "absent",
                Placement.NotPlaced { Reason: NotPlacedReason.CheckFailed } => "check_failed",
                Placement.NotPlaced => "not_sent",
                _ => "unknown",
            },
            kind switch
            {
                EvidenceKind.Answer => "answer",
                EvidenceKind.ReadBack => "read_back",
                EvidenceKind.Rejection => "rejection",
                EvidenceKind.NeverHandedOver => "never_handed_over",
                EvidenceKind.AbsenceAfterHorizon => "absence_after_horizon",
                _ => "none",
            },
            (placement as Placement.Unknown)?.LookAfter
        );
    }

    public static PlacementResult Of(Exception error) =>
        new(
            error switch
            {
                PlacementCanceledException => CanceledUnknown,
                OperationCanceledException => "canceled",
                AmountsDisagreeException => "amounts_disagree",
                _ => "failed",
            },
            Error: error.GetType().Name
        );
}
