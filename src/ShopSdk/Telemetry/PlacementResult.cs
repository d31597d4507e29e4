using ShopSdk.Errors;

namespace ShopSdk.Telemetry;

/// <summary>The outcome of a placement, in the values that telemetry uses.</summary>
/// <param name="Outcome">One of the few values of <see cref="TelemetryTags.Outcome"/>.</param>
/// <param name="Evidence">One of the few values of <see cref="TelemetryTags.Evidence"/>; null after an exception.</param>
/// <param name="LookUpAfter">When to look it up again; null when the outcome is known.</param>
/// <param name="Error">The type of the exception; null when there was none.</param>
internal readonly record struct PlacementResult(
    string Outcome,
    string? Evidence = null,
    DateTimeOffset? LookUpAfter = null,
    string? Error = null
)
{
    private const string CanceledUnknown = "canceled_unknown";

    /// <summary>Gets whether it settles an outcome that was reported as unknown before.</summary>
    public bool SettlesUnknown { get; init; }

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
                Placement.NotPlaced { Reason: NotPlacedReason.Resolved } => "resolved",
                Placement.NotPlaced => "not_sent",
                _ => "unknown",
            },
            kind switch
            {
                EvidenceKind.Response => "response",
                EvidenceKind.Lookup => "lookup",
                EvidenceKind.Rejection => "rejection",
                EvidenceKind.NotSent => "not_sent",
                EvidenceKind.AbsenceAfterHorizon => "absence_after_horizon",
                EvidenceKind.Person => "person",
                _ => "none",
            },
            (placement as Placement.Unknown)?.LookUpAfter
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
