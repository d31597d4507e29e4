using ShopSdk.Placing;

namespace ShopSdk.Journal.Work;

/// <summary>The outcome that a record has, as <see cref="ICheckoutClient.FindPlacementAsync"/> would return it without a look-up.</summary>
internal static class RecordedPlacement
{
    /// <summary>Gives the outcome of a record that has one.</summary>
    public static Placement Of(PlacementRecord record, DateTimeOffset at) =>
        record.Stage == PlacementStage.Placed ? Placed(record) : NotPlaced(record, at);

    private static Placement.Placed Placed(PlacementRecord record)
    {
        RecordedOrder order = record.Orders.FirstOrDefault(order => order.Attempt == record.Attempt.Id) ?? record.Orders[^1];
        PlacementAttempt attempt = record.Earlier.FirstOrDefault(earlier => earlier.Id == order.Attempt) ?? record.Attempt;
        return new(
            order.Checkout ?? attempt.Checkout,
            new Evidence(order.Evidence, order.AsOf, order.RequestId),
            order.Order,
            order.Payment,
            order.Total,
            order.Total is { } total && attempt.Quoted is { } quoted ? total == quoted : null
        )
        {
            Version = record.Version,
            OrderState = order.State,
            QuotedTotal = attempt.Quoted,
            OtherOrders =
                record.Orders.Count < 2
                    ? null
                    : [.. record.Orders.Where(other => other.Order != order.Order).Select(other => other.Order)],
        };
    }

    private static Placement.NotPlaced NotPlaced(PlacementRecord record, DateTimeOffset at)
    {
        (NotPlacedReason reason, EvidenceKind evidence, string problem) = record switch
        {
            { Stage: PlacementStage.Rejected } => (
                NotPlacedReason.Rejected,
                EvidenceKind.Rejection,
                "The provider rejected the attempt."
            ),
            { Stage: PlacementStage.Absent, Resolution: { } person } => (
                NotPlacedReason.Resolved,
                EvidenceKind.Person,
                $"{person.By} decided that there is no order: {person.Why}"
            ),
            { Stage: PlacementStage.Absent } => (
                NotPlacedReason.AbsentAfterHorizon,
                EvidenceKind.AbsenceAfterHorizon,
                "Look-ups after the visibility horizon found no order."
            ),
            _ => (NotPlacedReason.NotSent, EvidenceKind.NotSent, "The attempt sent nothing."),
        };
        return new(record.Attempt.Checkout, new Evidence(evidence, at), reason, new Problem(problem))
        {
            Version = record.Version,
        };
    }
}
