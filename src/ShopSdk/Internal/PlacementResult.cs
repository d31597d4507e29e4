using ShopSdk.Errors;

namespace ShopSdk.Internal;

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
    /// <summary>Whether looking at the provider settled it, rather than the answer to the placing request.</summary>
    public bool IsResolved { get; private init; }

    public static PlacementResult Of(Placement placement)
    {
        EvidenceKind kind = placement.Evidence.Kind;
        return new(
            placement switch
            {
                Placement.Placed => "placed",
                Placement.NotPlaced { Reason: NotPlacedReason.Rejected } => "rejected",
                Placement.NotPlaced { Reason: NotPlacedReason.AbsentAfterHorizon } => "absent",
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
        )
        {
            IsResolved = kind is EvidenceKind.ReadBack or EvidenceKind.AbsenceAfterHorizon,
        };
    }

    public static PlacementResult Of(Exception error) =>
        new(
            error switch
            {
                PlacementCanceledException => "canceled_unknown",
                OperationCanceledException => "canceled",
                AmountsDisagreeException => "amounts_disagree",
                _ => "failed",
            },
            Error: error.GetType().Name
        );
}
