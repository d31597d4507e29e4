namespace ShopSdk.Placing;

/// <summary>
/// The state machine of an intent: a record and an event in, the next record out. It is pure; <c>docs/concepts/outcomes.md</c> draws it. From every
/// state an order leads to <see cref="PlacementStage.Placed"/>, and from there nothing leads away.
/// </summary>
internal static class PlacementMachine
{
    private const int MaxEarlier = 8;

    /// <summary>Gives the next record, or null when the event changes nothing: it is about another attempt, or was known.</summary>
    public static PlacementRecord? Next(PlacementRecord record, PlacementEvent happened) =>
        happened switch
        {
            PlacementEvent.OrderFound e => WithOrder(record, e.Order),
            PlacementEvent.Resolved e => Resolve(record, e),
            PlacementEvent.NotSent e when IsOpen(record, e.Attempt) => End(record, PlacementStage.NotSent),
            PlacementEvent.Rejected e when IsOpen(record, e.Attempt) => End(record, PlacementStage.Rejected),
            PlacementEvent.Absent e when IsOpen(record, e.Attempt) => End(record, PlacementStage.Absent),
            PlacementEvent.OutcomeUnknown e when IsOpen(record, e.Attempt) => Change(record) with
            {
                Stage = PlacementStage.Sent,
                Attempt = record.Attempt with { LatestSend = e.LatestSend },
                Lookups = record.Lookups + e.Lookups,
                LookUpAfter = e.LookUpAfter,
            },
            PlacementEvent.LookedUp e when IsOpen(record, e.Attempt) => Change(record) with
            {
                Lookups = record.Lookups + 1,
                LookUpAfter = e.LookUpAfter,
            },
            _ => null,
        };

    /// <summary>Whether the event contradicts what was claimed before: an order is there although its absence was claimed.</summary>
    public static bool Contradicts(PlacementRecord record, PlacementEvent happened) =>
        happened is PlacementEvent.OrderFound { Order: { } order }
        && !Knows(record, order)
        && (record.IsFree || record.Attempt.Id != order.Attempt);

    /// <summary>The record of a next attempt after one that left no order.</summary>
    public static PlacementRecord BeginAgain(PlacementRecord standing, PlacementAttempt attempt) =>
        new()
        {
            Stage = PlacementStage.Begun,
            Attempt = attempt,
            Version = standing.Version + 1,
            Orders = standing.Orders,
            Earlier =
                standing.Stage == PlacementStage.NotSent
                    ? standing.Earlier
                    : [.. standing.Earlier.Append(standing.Attempt).TakeLast(MaxEarlier)],
        };

    private static PlacementRecord? WithOrder(PlacementRecord record, RecordedOrder order)
    {
        int known = IndexOf(record, order.Order);
        if (known < 0)
        {
            bool isEarlier = record.Attempt.Id != order.Attempt;
            // A late order of an earlier attempt leaves an open attempt open: there may be a second order.
            return Change(record) with
            {
                Stage = isEarlier && record.IsOpen ? record.Stage : PlacementStage.Placed,
                Orders = [.. record.Orders, order],
                LookUpAfter = isEarlier && record.IsOpen ? record.LookUpAfter : null,
            };
        }
        RecordedOrder before = record.Orders[known];
        RecordedOrder now = before with { Payment = order.Payment, State = order.State, Total = order.Total ?? before.Total };
        if (now == before && record.Stage == PlacementStage.Placed)
            return null;
        List<RecordedOrder> orders = [.. record.Orders];
        orders[known] = now with { AsOf = order.AsOf };
        bool ends = before.Attempt == record.Attempt.Id || !record.IsOpen;
        return Change(record) with
        {
            Stage = ends ? PlacementStage.Placed : record.Stage,
            Orders = orders,
            LookUpAfter = ends ? null : record.LookUpAfter,
        };
    }

    private static PlacementRecord? Resolve(PlacementRecord record, PlacementEvent.Resolved e)
    {
        if (!record.IsOpen || record.Version != e.Resolution.Version)
            return null;
        PlacementRecord next = End(record, PlacementStage.Absent) with { Resolution = e.Resolution };
        if (e.Resolution.Order is not { } order)
            return next;
        var recorded = new RecordedOrder(
            order,
            record.Attempt.Id,
            PaymentState.Unknown,
            OrderState.Unknown,
            null,
            EvidenceKind.Person,
            e.At
        );
        return next with { Stage = PlacementStage.Placed, Orders = [.. record.Orders, recorded] };
    }

    private static PlacementRecord End(PlacementRecord record, PlacementStage stage) =>
        Change(record) with
        {
            // An order of an earlier attempt that came to light while this one was open stays the intent's order.
            Stage = record.Orders.Count > 0 ? PlacementStage.Placed : stage,
            LookUpAfter = null,
        };

    private static PlacementRecord Change(PlacementRecord record) => record with { Version = record.Version + 1 };

    private static bool IsOpen(PlacementRecord record, Guid attempt) => record.IsOpen && record.Attempt.Id == attempt;

    private static bool Knows(PlacementRecord record, RecordedOrder order) => IndexOf(record, order.Order) >= 0;

    private static int IndexOf(PlacementRecord record, OrderId order)
    {
        for (int i = 0; i < record.Orders.Count; i++)
        {
            if (record.Orders[i].Order == order)
                return i;
        }
        return -1;
    }
}
