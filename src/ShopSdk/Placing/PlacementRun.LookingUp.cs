using ShopSdk.Errors;

namespace ShopSdk.Placing;

/// <content>Looking up what became of an attempt. A look-up that finds no order proves nothing before the horizon.</content>
internal partial class PlacementRun
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Finds out what became of the intent, without sending anything.</summary>
    public async Task<Placement> FindAsync()
    {
        while (true)
        {
            if (_sends.TryGet(_journal.Intent, out SendUnderWay? send) && !await WaitForAsync(send).ConfigureAwait(false))
                return StillBeingPlaced(send.Attempt);
            JournalEntry entry = await _journal.FindAsync().ConfigureAwait(false);
            Placement? placement = entry.Record switch
            {
                null => await FindUnrecordedAsync(entry).ConfigureAwait(false),
                { IsFree: true } free => await FindAgainAsync(free, entry).ConfigureAwait(false),
                { Stage: PlacementStage.Placed } placed => await RefreshAsync(placed).ConfigureAwait(false),
                { } open => await RespondAsync(open).ConfigureAwait(false),
            };
            if (placement is not null)
                return placement;
        }
    }

    /// <summary>Gives the outcome from a record that is placed or open; null when the intent is free by now, or another record took its place.</summary>
    private async Task<Placement?> RespondAsync(PlacementRecord standing)
    {
        RequireOwnProvider(standing.Attempt.Checkout);
        RequireSameBuyer(standing);
        if (_request is not null && !_id.IsSameCheckout(standing.Attempt.Checkout))
            await RequireSameContentAsync(standing).ConfigureAwait(false);
        if (standing.Stage == PlacementStage.Placed && MayShow(standing))
            return FromRecord(standing);
        DateTimeOffset latestSend = LaterOf(standing.Attempt.LatestSend, _id.SentAt);
        var problem = new Problem("It was sent before. It is not sent again without evidence.");
        LookUp look = await LookUpAsync(SearchFor(standing, latestSend, problem), attempts: 1).ConfigureAwait(false);
        if (look.Order is { } order)
            return await SettleAsync(standing, order).ConfigureAwait(false);
        if (look.ProvesAbsence)
            return await SettleAbsentAsync(standing, problem).ConfigureAwait(false);
        return standing.Orders.Count > 0 && MayShow(standing)
            ? FromRecord(standing)
            : await StayUnknownAsync(standing, latestSend, look.Problem).ConfigureAwait(false);
    }

    /// <summary>Looks up, at most so many times, the attempt that this call sent.</summary>
    private async Task<Placement?> LookUpSentAsync(
        PlacementRecord begun,
        PlacementRecord sent,
        Problem problem,
        int? attempts = null
    )
    {
        Search search = SearchFor(sent, sent.Attempt.LatestSend, problem);
        LookUp look;
        try
        {
            look = await LookUpAsync(search, attempts ?? Options.LookupAttempts).ConfigureAwait(false);
        }
        catch (PlacementCanceledException)
        {
            await RecordUnknownAsync(begun, sent.Attempt.LatestSend, lookups: 0).ConfigureAwait(false);
            throw;
        }
        if (look.Order is { } order)
            return await SettleAsync(begun, order).ConfigureAwait(false);
        if (look.ProvesAbsence)
            return await SettleAbsentAsync(begun, problem).ConfigureAwait(false)
                ?? Unknown(_id, sent.Attempt.LatestSend, problem);
        PlacementRecord? record = await RecordUnknownAsync(begun, sent.Attempt.LatestSend, look.Lookups).ConfigureAwait(false);
        return record is { Stage: PlacementStage.Placed } ? null : Unknown(_id, sent.Attempt.LatestSend, look.Problem, record);
    }

    /// <summary>
    /// The journal has no record and cannot prove that nothing was sent, so the provider is asked before the first send. Null when nothing was found,
    /// and the checkout may be sent.
    /// </summary>
    private async Task<Placement?> LookBeforeFirstSendAsync()
    {
        if (!_provider.CanLookUp)
        {
            if (_provider.LookUpLacksBuyer)
                throw new CapabilityNotSupportedException(
                    $"The placement journal does not reach back to the start of this checkout, and {_store.Provider.DisplayName} shows orders to a buyer only. Use ForBuyer.",
                    Details()
                );
            return Unknown(
                _id,
                _id.SentAt ?? Now,
                new Problem(
                    "The placement journal does not reach back to the start of this checkout, and orders cannot be looked up. Nothing was sent by this call. "
                        + "Start a new checkout with a new reference once it is certain that there is no order."
                )
            );
        }
        var search = new Search([_id], _id.SentAt ?? Now, new("It may have been sent before, outside of this journal."));
        LookUp look = await LookUpAsync(search, attempts: 1).ConfigureAwait(false);
        if (look.Order is { } order)
            return await AdoptAsync(order).ConfigureAwait(false);
        // An id that says it was sent: only the horizon, counted from this process's first look-up, frees it.
        if (_id.SentAt is { } sentAt && !look.ProvesAbsence)
            return Unknown(_id, sentAt, look.Problem);
        if (look.Failure is { } failure)
            return new Placement.NotPlaced(
                _id,
                new Evidence(EvidenceKind.NotSent, Now),
                NotPlacedReason.CheckFailed,
                failure with
                {
                    Message = $"Nothing was sent: whether it was sent before could not be looked up. {failure.Message}",
                }
            );
        return null;
    }

    private async Task<Placement?> FindUnrecordedAsync(JournalEntry entry)
    {
        var problem = new Problem(
            _id.SentAt is null ? "No order was found. Whether one was sent is not known here." : "It was sent before."
        );
        DateTimeOffset sentAt = _id.SentAt ?? Whole(Now);
        // The id of the result says "sent at this time", and its wait begins with this look-up.
        if (_id.SentAt is null)
            _sends.Times.SetUnlessSet(FirstLookup with { SentAt = sentAt }, _call.Clock);
        LookUp look = await LookUpAsync(new Search([_id], sentAt, problem), attempts: 1).ConfigureAwait(false);
        if (look.Order is { } order)
            return await AdoptAsync(order).ConfigureAwait(false);
        // What was begun meanwhile has a record now, unless the journal dropped it again: then it vouches for less than before.
        JournalEntry now = await _journal.FindAsync().ConfigureAwait(false);
        if (now.Record is not null)
            return null;
        if ((look.Failure is null || look.ShowsNone) && _journal.KnowsAllSendsOf(_id, now, Options.MaxClockSkew))
            return new Placement.NotPlaced(
                _id,
                new Evidence(EvidenceKind.NotSent, Now),
                NotPlacedReason.NotSent,
                new Problem("The placement journal is complete for this checkout and has no attempt to place it.")
            );
        return look.ProvesAbsence && now.CompleteSince == entry.CompleteSince
            ? AbsentAfterHorizon(problem)
            : Unknown(_id, sentAt, look.Problem);
    }

    /// <summary>The intent is free. A late order would correct that.</summary>
    private async Task<Placement?> FindAgainAsync(PlacementRecord free, JournalEntry entry)
    {
        RequireOwnProvider(free.Attempt.Checkout);
        RequireSameBuyer(free);
        (NotPlacedReason reason, EvidenceKind kind) = free.Stage switch
        {
            PlacementStage.Rejected => (NotPlacedReason.Rejected, EvidenceKind.Rejection),
            PlacementStage.Absent when free.Resolution is not null => (NotPlacedReason.Resolved, EvidenceKind.Person),
            PlacementStage.Absent => (NotPlacedReason.AbsentAfterHorizon, EvidenceKind.AbsenceAfterHorizon),
            _ => (NotPlacedReason.NotSent, EvidenceKind.NotSent),
        };
        var problem = new Problem($"The last attempt ended as {free.Stage}.");
        DateTimeOffset latestSend = LaterOf(free.Attempt.LatestSend, _id.SentAt);
        LookUp look = await LookUpAsync(SearchFor(free, latestSend, problem), attempts: 1).ConfigureAwait(false);
        if (look.Order is { } order)
            return await SettleAsync(free, order).ConfigureAwait(false);
        if (look.Several is { } several)
            return await SettleAsync(free, several).ConfigureAwait(false);
        // "Not placed" speaks of the moment at which it is read. While this call looked, another one may have begun the next attempt.
        entry = await _journal.FindAsync().ConfigureAwait(false);
        if (entry.Record?.Version != free.Version || entry.Record.Attempt.Id != free.Attempt.Id)
            return null;
        bool isVouched = latestSend == free.Attempt.LatestSend && _journal.KnowsAllSendsOf(_id, entry, Options.MaxClockSkew);
        return !isVouched && !look.ProvesAbsence
            ? Unknown(_id, latestSend, new Problem("It was sent before, outside of this journal."))
            : new Placement.NotPlaced(_id, new Evidence(kind, Now), reason, problem) { Version = free.Version };
    }

    /// <summary>The intent is placed for good; its payment and the order's state may have changed.</summary>
    private async Task<Placement?> RefreshAsync(PlacementRecord placed)
    {
        RequireOwnProvider(placed.Attempt.Checkout);
        RequireSameBuyer(placed);
        Search search = SearchFor(placed, placed.Attempt.LatestSend, new("It was placed."));
        LookUp look = await LookUpAsync(search, attempts: 1).ConfigureAwait(false);
        if (look.Order is { } order)
            return await SettleAsync(placed, order).ConfigureAwait(false);
        if (look.Several is { } several)
            return await SettleAsync(placed, several).ConfigureAwait(false);
        return MayShow(placed) ? FromRecord(placed) : throw BuyerConflict();
    }

    /// <summary>When looking up again makes sense: later each time, and not before it can prove anything where that is known.</summary>
    /// <param name="latestSend">The latest send, by the wall clock.</param>
    /// <param name="lookups">How often it was looked up.</param>
    /// <param name="sinceSend">How long ago that was on the monotonic clock, or how long ago the first look-up was; null when neither is known.</param>
    private DateTimeOffset LookUpAfter(DateTimeOffset latestSend, int lookups, TimeSpan? sinceSend)
    {
        DateTimeOffset now = Now;
        if (Absence.ProvesFrom(latestSend) is { } byWallClock)
        {
            DateTimeOffset proves = LaterOf(byWallClock, Absence.ProvesFrom(now, sinceSend));
            if (proves > now)
                return LaterOf(proves, now + Options.LookupDelay);
        }
        TimeSpan pause = Options.LookupDelay * Math.Pow(2, Math.Min(lookups, 20));
        return now + (pause < LongestPause ? pause : LongestPause);
    }

    /// <summary>What is looked for.</summary>
    private sealed record Search(IReadOnlyList<CheckoutId> Checkouts, DateTimeOffset LatestSend, Problem Problem)
    {
        /// <summary>Gets the attempt; null when the journal has none.</summary>
        public PlacementAttempt? Attempt { get; init; }

        /// <summary>Gets the record; null when the journal has none.</summary>
        public PlacementRecord? Known { get; init; }
    }

    /// <summary>What looking up resulted in.</summary>
    private sealed record LookUp(Problem Problem, int Lookups)
    {
        public RecordedOrder? Order { get; init; }

        /// <summary>Gets the orders, when there are several. They are evidence that there is one, and do not say of which attempt.</summary>
        public IReadOnlyList<RecordedOrder>? Several { get; init; }

        public bool ProvesAbsence { get; init; }

        /// <summary>Gets why the last look-up was not a clean one; null when it was.</summary>
        public Problem? Failure { get; init; }

        /// <summary>Gets whether the last look-up was not a clean one only because showing no order proves nothing there.</summary>
        public bool ShowsNone { get; init; }
    }
}
