using ShopSdk.Errors;

namespace ShopSdk.Placing;

/// <content>Writing what was learned, and answering from what is written.</content>
internal partial class PlacementRun
{
    /// <summary>
    /// Writes an order, and answers with it whatever the journal does. Null when another attempt is open by now, and the order may be that one's.
    /// </summary>
    private async Task<Placement?> SettleAsync(PlacementRecord before, RecordedOrder order)
    {
        (PlacementRecord? record, bool applied) = await _journal
            .ApplyAsync(before, new PlacementEvent.OrderFound(order))
            .ConfigureAwait(false);
        if (!applied && record is { IsOpen: true })
        {
            _seen = order;
            return null;
        }
        SettledUnknown |= before.Stage == PlacementStage.Sent;
        // A late order of an earlier attempt leaves this one open, and its horizon is still counted from its send.
        if (record is { IsOpen: false })
            _sends.Times.Forget(before.Attempt.Id);
        // If the journal does not respond, the result is what this call knows.
        PlacementRecord known = record is { Orders.Count: > 0 }
            ? record
            : before with
            {
                Stage = PlacementStage.Placed,
                Orders = [.. before.Orders, order],
            };
        return FromRecord(known, order.Evidence, MayShow(known) ? null : order.Order) with { Version = record?.Version };
    }

    /// <summary>Writes several orders of an intent that is not open, so that the result names all of them.</summary>
    private async Task<Placement?> SettleAsync(PlacementRecord before, IReadOnlyList<RecordedOrder> orders)
    {
        foreach (RecordedOrder order in orders.SkipLast(1))
        {
            (PlacementRecord? record, _) = await _journal
                .ApplyAsync(before, new PlacementEvent.OrderFound(order))
                .ConfigureAwait(false);
            before = record ?? before;
        }
        return await SettleAsync(before, orders[^1]).ConfigureAwait(false);
    }

    /// <summary>Claims that the attempt left no order, by one conditional write; null when the journal has something else.</summary>
    private async Task<Placement?> SettleAbsentAsync(PlacementRecord before, Problem problem)
    {
        (PlacementRecord? record, bool applied) = await _journal
            .ApplyAsync(before, new PlacementEvent.Absent(before.Attempt.Id))
            .ConfigureAwait(false);
        if (record is null)
            return Unknown(_id, before.Attempt.LatestSend, problem, before);
        if (!applied || !record.IsFree)
            return null;
        SettledUnknown |= before.Stage == PlacementStage.Sent;
        _sends.Times.Forget(before.Attempt.Id);
        // A caller that wants to place goes on to do so.
        return _request is not null && before.Stage == PlacementStage.Sent
            ? null
            : AbsentAfterHorizon(problem) with
            {
                Version = record.Version,
            };
    }

    private async Task<PlacementRecord?> RecordUnknownAsync(PlacementRecord begun, DateTimeOffset latestSend, int lookups)
    {
        DateTimeOffset lookUpAfter = LookUpAfter(latestSend, lookups, SinceSend(begun.Attempt));
        var happened = new PlacementEvent.OutcomeUnknown(begun.Attempt.Id, latestSend, lookups, lookUpAfter);
        (PlacementRecord? record, _) = await _journal.ApplyAsync(begun, happened).ConfigureAwait(false);
        return record;
    }

    private async Task<Placement?> StayUnknownAsync(PlacementRecord standing, DateTimeOffset latestSend, Problem problem)
    {
        if (!MayShow(standing))
            throw standing.Stage == PlacementStage.Placed ? BuyerConflict() : OpenForAnotherBuyer();
        DateTimeOffset lookUpAfter = LookUpAfter(latestSend, standing.Lookups + 1, SinceSend(standing.Attempt));
        (PlacementRecord? record, _) = await _journal
            .ApplyAsync(standing, new PlacementEvent.LookedUp(standing.Attempt.Id, lookUpAfter))
            .ConfigureAwait(false);
        // Another call learned more meanwhile; the next round answers from that.
        return record is { IsOpen: false } ? null : Unknown(standing.Attempt.Checkout, latestSend, problem, record ?? standing);
    }

    /// <summary>
    /// Writes an order that the journal has no attempt for, so that the reference counts as used from now on. Null while another attempt is open.
    /// </summary>
    private async Task<Placement?> AdoptAsync(RecordedOrder order)
    {
        order = order with { Checkout = null };
        PlacementAttempt attempt = OutsideAttempt(order.Attempt, _id.SentAt ?? Now);
        JournalBegin begin = await _journal.BeginAsync(attempt).ConfigureAwait(false);
        SettledUnknown |= _id.SentAt is not null && begin.Outcome != BeginOutcome.Taken;
        if (begin.Outcome == BeginOutcome.Taken)
        {
            _seen = order;
            return null;
        }
        _sends.Times.Forget(FirstLookup);
        return await SettleAsync(begin.Record, order).ConfigureAwait(false);
    }

    /// <summary>An attempt that a program made which does not use this journal, or of which the journal lost its record.</summary>
    private PlacementAttempt OutsideAttempt(Guid id, DateTimeOffset sentAt) =>
        new(id, _id, Whole(_id.StartedAt), Whole(sentAt))
        {
            Buyer = _buyer,
            Credential = _credential,
            Quoted = _quote?.Amounts.Total,
        };

    /// <summary>The checkout itself says that it is not open: looks for its order, and sends nothing.</summary>
    private async Task<Placement?> AdoptAsync(Problem problem)
    {
        DateTimeOffset now = Whole(Now);
        LookUp look = await LookUpAsync(new Search([_id], now, problem), attempts: 1).ConfigureAwait(false);
        return look.Order is { } order ? await AdoptAsync(order).ConfigureAwait(false) : Unknown(_id, now, look.Problem);
    }

    private RecordedOrder Recorded(PlacedOrder order, PlacementAttempt? attempt, EvidenceKind kind) =>
        new(order.Order, attempt?.Id ?? Guid.NewGuid(), order.Payment, order.State, order.Total, kind, Now)
        {
            CreatedAt = order.CreatedAt,
            RequestId = order.RequestId,
        };

    /// <param name="record">What the journal has.</param>
    /// <param name="kind">What shows the order now; null for what showed it first.</param>
    /// <param name="own">The order that this caller may see, when the record's attempt is another buyer's; else null.</param>
    private Placement.Placed FromRecord(PlacementRecord record, EvidenceKind? kind = null, OrderId? own = null)
    {
        RecordedOrder order =
            record.Orders.FirstOrDefault(order => own is { } seen ? order.Order == seen : order.Attempt == record.Attempt.Id)
            ?? record.Orders[^1];
        CheckoutId checkout =
            order.Checkout
            ?? record.Earlier.FirstOrDefault(attempt => attempt.Id == order.Attempt)?.Checkout
            ?? record.Attempt.Checkout;
        Money? quoted = own is null ? record.Attempt.Quoted : null;
        return new Placement.Placed(
            checkout,
            new Evidence(kind ?? order.Evidence, order.AsOf, order.RequestId),
            order.Order,
            order.Payment,
            order.Total,
            order.Total is { } total && (_request?.ExpectedTotal ?? quoted) is { } agreed ? total == agreed : null
        )
        {
            Version = record.Version,
            OrderState = order.State,
            QuotedTotal = quoted,
            FromEarlierCheckout =
                !_id.IsSameCheckout(checkout) || IsBefore(order.CreatedAt, _id.StartedAt - Options.MaxClockSkew),
            OtherOrders =
                own is not null || record.Orders.Count < 2
                    ? null
                    : [.. record.Orders.Where(other => other.Order != order.Order).Select(other => other.Order)],
        };
    }

    private Placement.Unknown Unknown(CheckoutId id, DateTimeOffset sentAt, Problem problem, PlacementRecord? record = null) =>
        new(
            id.Sent(sentAt),
            new Evidence(EvidenceKind.None, Now),
            sentAt,
            record?.LookUpAfter ?? LookUpAfter(sentAt, 0, _sends.Times.Since(FirstLookup, _call.Clock)),
            problem
        )
        {
            Version = record?.Version,
        };

    private Placement.NotPlaced AbsentAfterHorizon(Problem problem) =>
        new(_id, new Evidence(EvidenceKind.AbsenceAfterHorizon, Now), NotPlacedReason.AbsentAfterHorizon, problem);

    private Placement.NotPlaced NotPlaced(NotPlacedReason reason, EvidenceKind kind, ShopException error) =>
        new(_id, new Evidence(kind, Now, error.RequestId), reason, ProblemOf(error));

    private static Problem ProblemOf(Exception e, string? first = null) =>
        e is ShopException error
            ? new(
                first is null ? error.Message : $"{first} {error.Message}",
                error.ProviderCode,
                error.StatusCode is { } status ? (int)status : null,
                error.RequestId
            )
            {
                RetryAfter = (error as ProviderUnavailableException)?.RetryAfter,
            }
            : new($"The response could not be used: {e.GetType().Name}.");

    private ErrorDetails Details() => new() { Provider = _store.Provider.Id, Checkout = _id };
}
