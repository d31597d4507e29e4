using System.Diagnostics.CodeAnalysis;
using ShopSdk.Amounts;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;
using ShopSdk.Telemetry;

namespace ShopSdk.Placing;

/// <summary>
/// One call of <see cref="ICheckoutClient.PlaceAsync"/> or <see cref="ICheckoutClient.FindPlacementAsync"/>: the intent, what this call knows of it, and
/// the way to the journal. What is known for good is in the journal; this object dies with the call.
/// </summary>
internal sealed partial class PlacementRun
{
    private readonly ShopStore _store;
    private readonly IPlacingProvider _provider;
    private readonly CheckoutId _id;
    private readonly CheckoutCall _call;
    private readonly PlaceRequest? _request;
    private readonly JournalAccess _journal;
    private readonly SendsUnderWay _sends;
    private readonly string? _buyer;
    private readonly string? _credential;
    private Checkout? _quote;

    /// <summary>An order that this call saw and could not write, because another attempt was open. It forbids sending.</summary>
    private RecordedOrder? _seen;

    public PlacementRun(ShopStore store, IPlacingProvider provider, CheckoutId id, PlaceRequest? request, CheckoutCall call)
    {
        (_store, _provider, _id, _request, _call) = (store, provider, id, request, call);
        IPlacementJournal journal = store.Journal;
        _journal = new JournalAccess(store, journal, new PlacementIntent(store.Name, id.Reference), call);
        _sends = SendsUnderWay.Of(journal);
        if (store.Channel.Buyer is not { } buyer)
            return;
        _buyer = buyer.BuyerKey is { } key ? ContentHash.OfSecret(_journal.HashKey, key) : null;
        _credential = ContentHash.OfSecret(_journal.HashKey, buyer.Token);
    }

    /// <summary>Gets whether this call settled an outcome that was reported as unknown before.</summary>
    public bool SettledUnknown { get; private set; }

    private PlacementOptions Options => _store.Options.Placement;

    private AbsenceRule Absence =>
        new(
            Options.VisibilityHorizon ?? _store.Provider.Capabilities.VisibilityHorizon,
            Options.DeliveryBound,
            Options.MaxClockSkew
        );

    private DateTimeOffset Now => _journal.Now;

    /// <summary>Places the checkout, or finds out what became of an earlier attempt.</summary>
    public async Task<Placement> PlaceAsync(PlaceRequest request)
    {
        while (true)
        {
            _call.CancellationToken.ThrowIfCancellationRequested();
            if (_sends.TryGet(_journal.Intent, out SendUnderWay? send))
            {
                if (!await WaitForAsync(send).ConfigureAwait(false))
                    return StillBeingPlaced(send.Attempt);
                continue;
            }
            JournalEntry entry = await _journal.FindAsync().ConfigureAwait(false);
            if (entry.Record is { IsFree: false } standing)
            {
                if (await RespondAsync(standing).ConfigureAwait(false) is { } known)
                    return known;
                continue;
            }
            if (entry.Record is { } free)
                RequireOwnProvider(free.Attempt.Checkout);
            if (_seen is { } seen)
            {
                if (await AdoptAsync(seen).ConfigureAwait(false) is { } adopted)
                    return adopted;
                continue;
            }
            Placement? refusal = _journal.KnowsAllSendsOf(_id, entry, Options.MaxClockSkew)
                ? null
                : await LookBeforeFirstSendAsync().ConfigureAwait(false);
            refusal ??= await CheckAsync(request).ConfigureAwait(false);
            if (_seen is not null)
                continue;
            Placement? placement = refusal ?? await TrySendAsync(request).ConfigureAwait(false);
            // "Not placed" is a claim about the intent. It would be false if another call placed it while this one was reading.
            bool isOvertaken = refusal is Placement.NotPlaced && await IsTakenAsync().ConfigureAwait(false);
            if (placement is not null && !isOvertaken)
                return placement;
        }
    }

    /// <summary>Whether the intent is placed or open by now, or another call of this process is placing it.</summary>
    private async Task<bool> IsTakenAsync() =>
        _sends.TryGet(_journal.Intent, out _) || (await _journal.FindAsync().ConfigureAwait(false)).Record is { IsFree: false };

    /// <summary>Waits for another call's send; false when this call's deadline comes first.</summary>
    private async Task<bool> WaitForAsync(SendUnderWay send)
    {
        RequireOwnProvider(send.Attempt.Checkout);
        try
        {
            await send
                .End.WaitAsync(_call.Deadline.Remaining(_call.Clock), _call.Clock, _call.CancellationToken)
                .ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (OperationCanceledException e)
        {
            // The other call may have sent, and this caller does not wait for the outcome.
            DateTimeOffset latest = send.Attempt.LatestSend;
            CheckoutId id = MayShow(send.Attempt) ? send.Attempt.Checkout : _id;
            throw new PlacementCanceledException(id.Sent(latest), latest, e, _call.CancellationToken);
        }
    }

    private Placement.Unknown StillBeingPlaced(PlacementAttempt attempt) =>
        Unknown(
            MayShow(attempt) ? attempt.Checkout : _id,
            attempt.LatestSend,
            new Problem("It is still being placed by another call. This call sent nothing.")
        );

    /// <summary>Reads and checks the checkout; null when it may be placed.</summary>
    private async Task<Placement?> CheckAsync(PlaceRequest request)
    {
        try
        {
            if (Options.Amounts == AmountGuard.Ignore && request.ExpectedTotal is null)
                return null;
            _quote = await _provider.ReadAsync(_id, _call).ConfigureAwait(false);
            RequireAgreement(_quote, request);
        }
        catch (RequestRejectedException e) when (e.Reason == RejectionReason.WrongState)
        {
            // It is not open any more. It may have been placed by a program that does not use this journal.
            return await AdoptAsync(ProblemOf(e)).ConfigureAwait(false);
        }
        catch (ShopException e) when (IsOutcome(e))
        {
            return NotPlaced(NotPlacedReason.CheckFailed, EvidenceKind.NotSent, e);
        }
        return _quote.State == CheckoutState.Placed
            ? await AdoptAsync(new Problem("The checkout says that it was placed before.")).ConfigureAwait(false)
            : null;
    }

    private void RequireAgreement(Checkout quote, PlaceRequest request)
    {
        if (request.ExpectedTotal is { } expected && quote.Amounts.Total != expected)
            throw new AmountsDisagreeException(
                $"The buyer agreed to {expected}, and the checkout now says {quote.Amounts.Total?.ToString() ?? "no total"}. Show it and ask again.",
                null,
                Details()
            );
        if (Options.Amounts == AmountGuard.Ignore)
            return;
        AmountReport report = quote.VerifyAmounts();
        if (report.Outcome != AmountOutcome.Disagrees)
            return;
        ShopTelemetry.AmountsDisagree(_store.Telemetry, report);
        if (Options.Amounts == AmountGuard.Require && report.ForbidsPlacing)
            throw new AmountsDisagreeException(
                $"The amounts of the checkout disagree, so it is not placed. {report.Explanation}",
                report,
                Details()
            );
    }

    /// <summary>Begins an attempt and sends it; null when another attempt came first.</summary>
    private async Task<Placement?> TrySendAsync(PlaceRequest request)
    {
        TimeSpan left = TimeLeft();
        DateTimeOffset now = Whole(Now);
        var attempt = new PlacementAttempt(Guid.NewGuid(), _id, now, LatestSend(now, left))
        {
            TimeLeft = left,
            Buyer = _buyer,
            Credential = _credential,
            Content = _quote is null ? null : ContentHash.Of(_quote),
            Quoted = _quote?.Amounts.Total,
        };
        using SendUnderWay? own = _sends.TryEnter(_journal.Intent, attempt);
        if (own is null)
            return null;
        JournalBegin begin = await _journal.BeginAsync(attempt).ConfigureAwait(false);
        if (begin.Outcome == BeginOutcome.Taken)
            return null;
        // From here on the time of the attempt counts.
        _sends.Times.Forget(FirstLookup);
        return await SendAsync(request, begin.Record).ConfigureAwait(false);
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever provider code throws after the request was sent, the outcome is open."
    )]
    private async Task<Placement?> SendAsync(PlaceRequest request, PlacementRecord begun)
    {
        Exception failure;
        try
        {
            _call.Report(_id, CheckoutStage.Placing);
            PlacedOrder order = await _provider.SendAsync(_id, request, _call).ConfigureAwait(false);
            // If the journal cannot record the order, the attempt stays open, and its horizon counts on the monotonic clock.
            _sends.Times.SetUnlessSet(begun.Attempt.Id, _call.Clock);
            return await SettleAsync(begun, Recorded(order, begun.Attempt, EvidenceKind.Response)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            failure = e;
        }

        // The send is over. Taken a little too late, the time makes the horizon end later, never earlier.
        _sends.Times.SetUnlessSet(begun.Attempt.Id, _call.Clock);
        // The attempts know whether anything was sent; the exception does not.
        if (_call.Channel.Delivery is not { LatestSend: { } latest })
            return await EndUnsentAsync(begun, failure).ConfigureAwait(false);
        DateTimeOffset sentAt = Whole(_journal.ToJournalTime(latest));
        PlacementRecord sent = begun with { Attempt = begun.Attempt with { LatestSend = sentAt } };
        if (failure is OperationCanceledException && _call.CancellationToken.IsCancellationRequested)
        {
            await RecordUnknownAsync(begun, sentAt, lookups: 0).ConfigureAwait(false);
            throw new PlacementCanceledException(_id.Sent(sentAt), sentAt, failure, _call.CancellationToken);
        }
        return await LookUpSentAsync(begun, sent, ProblemOf(failure)).ConfigureAwait(false);
    }

    /// <summary>Ends an attempt of which it is proven that it left no order.</summary>
    private async Task<Placement?> EndUnsentAsync(PlacementRecord begun, Exception failure)
    {
        bool wasRejected = _call.Channel.Delivery is { WasRejected: true };
        if (wasRejected && failure is RequestRejectedException { Reason: RejectionReason.WrongState } refusal)
        {
            // A checkout that another program placed is rejected for its state, too. So only an order or the horizon shows the outcome.
            DateTimeOffset now = Whole(Now);
            PlacementRecord refused = begun with { Attempt = begun.Attempt with { LatestSend = now } };
            return await LookUpSentAsync(begun, refused, ProblemOf(refusal), attempts: 1).ConfigureAwait(false);
        }
        PlacementEvent end = wasRejected
            ? new PlacementEvent.Rejected(begun.Attempt.Id)
            : new PlacementEvent.NotSent(begun.Attempt.Id);
        (PlacementRecord? record, bool applied) = await _journal.ApplyAsync(begun, end).ConfigureAwait(false);
        _sends.Times.Forget(begun.Attempt.Id);
        if (failure is not ShopException e || !IsOutcome(e))
            return await Task.FromException<Placement>(failure).ConfigureAwait(false);
        if (applied && record is { IsFree: true })
            return (
                wasRejected
                    ? NotPlaced(NotPlacedReason.Rejected, EvidenceKind.Rejection, e)
                    : NotPlaced(NotPlacedReason.NotSent, EvidenceKind.NotSent, e)
            ) with
            {
                Version = record.Version,
            };
        // The journal has another attempt, or an order of an earlier one, and "not placed" would be a claim about the intent. The next round decides from the
        // journal's record.
        return record is null
            ? Unknown(
                _id,
                begun.Attempt.LatestSend,
                ProblemOf(e, "This call left no order, but the placement journal could not record that.")
            )
            : null;
    }

    /// <summary>What a network or a provider did is an outcome; what the caller has to change in the code stays an exception.</summary>
    private static bool IsOutcome(ShopException e) =>
        e
            is ProviderUnavailableException
                or RequestRejectedException
                or CredentialsRejectedException
                or ProviderResponseException;
}
