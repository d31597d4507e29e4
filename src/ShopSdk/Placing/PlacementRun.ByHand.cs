using ShopSdk.Errors;

namespace ShopSdk.Placing;

/// <content>What a person may do while the outcome is unknown, and what is refused.</content>
internal partial class PlacementRun
{
    /// <summary>Settles the intent by a person's word, unless a fresh look-up knows better.</summary>
    public async Task<Placement> ResolveAsync(PlacementResolution resolution)
    {
        PlacementRecord? recorded = (await _journal.FindAsync().ConfigureAwait(false)).Record;
        if ((recorded ?? UnrecordedAttempt()) is not { IsOpen: true } open || open.Version != resolution.Version)
            throw Conflict(
                PlacementConflict.Changed,
                "The placement has changed since the version that the resolution names. Look it up again, then decide.",
                recorded?.LookUpAfter
            );
        RequireOwnProvider(open.Attempt.Checkout);
        RequireSameBuyer(open);
        DateTimeOffset now = Now;
        DateTimeOffset earliest = Absence.UnderWayUntil(open.Attempt.LatestSend, now, SinceSend(open.Attempt));
        if (now < earliest)
            throw Conflict(
                PlacementConflict.OpenPlacement,
                $"The request may be under way until {earliest:u}. Decide after that time.",
                earliest
            );
        Search search = SearchFor(open, open.Attempt.LatestSend, new("A person is about to decide."));
        LookUp look = await LookUpAsync(search, attempts: 1).ConfigureAwait(false);
        if (look.Order is { } order)
        {
            if (resolution.Order is { } claimed && claimed != order.Order)
                throw Conflict(
                    PlacementConflict.Changed,
                    $"The look-up found order {order.Order}, and the resolution names order {claimed}. Nothing was changed.",
                    open.LookUpAfter
                );
            Placement? found = recorded is null
                ? await AdoptAsync(order).ConfigureAwait(false)
                : await SettleAsync(open, order).ConfigureAwait(false);
            return found ?? throw ChangedMeanwhile(null);
        }
        bool looked = _provider.CanLookUp && look.Failure is null && MayShow(open);
        if (resolution.Order is null && !looked && !resolution.Force)
            throw Conflict(
                PlacementConflict.OpenPlacement,
                $"\"No order\" needs a fresh look-up, and that failed: {look.Failure?.Message ?? "this client cannot look up orders."} Set Force to decide without it.",
                open.LookUpAfter
            );
        if (recorded is not null)
            return await ApplyResolutionAsync(open, resolution).ConfigureAwait(false);
        JournalBegin begin = await _journal.BeginAsync(open.Attempt).ConfigureAwait(false);
        if (begin.Outcome == BeginOutcome.Taken)
            throw ChangedMeanwhile(begin.Record.LookUpAfter);
        _sends.Times.Forget(FirstLookup);
        return await ApplyResolutionAsync(begin.Record, resolution with { Version = begin.Record.Version }).ConfigureAwait(false);
    }

    /// <summary>
    /// The record of an attempt that the journal does not have, as the id describes it; null when the id says nothing of a send. Its version is 0, and
    /// it is not written.
    /// </summary>
    private PlacementRecord? UnrecordedAttempt() =>
        _id.SentAt is { } sentAt
            ? PlacementRecord.Begin(null, OutsideAttempt(Guid.NewGuid(), sentAt)).Record with
            {
                Version = 0,
            }
            : null;

    /// <exception cref="PlacementConflictException">An attempt to place this very checkout is open.</exception>
    public async Task RequireNotOpenAsync()
    {
        JournalEntry entry = await _journal.FindAsync().ConfigureAwait(false);
        if (entry.Record is { IsOpen: true } open && _id.IsSameCheckout(open.Attempt.Checkout))
            throw Conflict(
                PlacementConflict.OpenPlacement,
                "The checkout is being placed, and the outcome is not known yet. Look it up with FindPlacementAsync before changing or dropping it.",
                open.LookUpAfter
            );
    }

    private async Task<Placement> ApplyResolutionAsync(PlacementRecord open, PlacementResolution resolution)
    {
        (PlacementRecord? record, bool applied) = await _journal
            .ApplyAsync(open, new PlacementEvent.Resolved(resolution, Now))
            .ConfigureAwait(false);
        if (!applied || record is null)
            throw ChangedMeanwhile(record?.LookUpAfter);
        SettledUnknown = true;
        _sends.Times.Forget(open.Attempt.Id);
        return record.Stage == PlacementStage.Placed
            ? FromRecord(record)
            : new Placement.NotPlaced(
                _id,
                new Evidence(EvidenceKind.Person, Now),
                NotPlacedReason.Resolved,
                new Problem($"{resolution.By} decided that there is no order: {resolution.Why}")
            )
            {
                Version = record.Version,
            };
    }

    private PlacementConflictException ChangedMeanwhile(DateTimeOffset? lookUpAfter) =>
        Conflict(
            PlacementConflict.Changed,
            "The placement changed while it was being resolved, or the journal failed. Look it up again.",
            lookUpAfter
        );

    private PlacementConflictException Conflict(PlacementConflict conflict, string message, DateTimeOffset? lookUpAfter) =>
        new(message, conflict, Details()) { LookUpAfter = lookUpAfter };
}
