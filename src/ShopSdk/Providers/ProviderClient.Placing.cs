using System.Diagnostics.CodeAnalysis;
using ShopSdk.Amounts;
using ShopSdk.Errors;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Providers;

/// <content>Placing: one send for each intent, and no claim without evidence.</content>
public partial class ProviderClient
{
    private PlacementOptions Placing => _store.Options.Placement;

    /// <inheritdoc/>
    public Task<Placement> PlaceAsync(
        CheckoutId id,
        PlaceRequest request,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        Check(request);
        CheckoutCall call = NewCall(options, cancellationToken);
        return ShareAsync(id, places: true, flight => LeadAsync(id, request, flight, call), call);
    }

    private async Task<Placement> LeadAsync(CheckoutId id, PlaceRequest request, PlacementFlight flight, CheckoutCall call)
    {
        PlacementIntent intent = IntentOf(id);
        PlacementRecord? record = await FindRecordAsync(flight, call).ConfigureAwait(false);
        if (record is not null || id.SentAt is not null)
        {
            Placement found = await LookAgainAsync(id, record, request, call).ConfigureAwait(false);
            if (found is not Placement.NotPlaced)
                return found;
            flight.Record = null;
        }

        Checkout? quote;
        try
        {
            quote = await QuoteAsync(id, request, call).ConfigureAwait(false);
        }
        catch (RequestRejectedException e) when (e.Reason == RejectionReason.WrongState)
        {
            // It is not open any more, and may be so because it was placed.
            return Unknown(id, call.Clock.GetUtcNow(), ProblemOf(e), call);
        }
        catch (ShopException e) when (IsOutcome(e))
        {
            return NotPlaced(id, NotPlacedReason.CheckFailed, EvidenceKind.NeverHandedOver, e, call);
        }
        if (quote is { State: CheckoutState.Placed })
            return await LookAsync(
                    new([id], call.Clock.GetUtcNow(), new Problem("The checkout says that it was placed before."))
                    {
                        Quote = quote,
                    },
                    attempts: 1,
                    call
                )
                .ConfigureAwait(false);

        var begun = new PlacementRecord(id, LatestHandover(call));
        flight.Record = begun;
        if (!await Journal.TryBeginAsync(intent, begun, call.CancellationToken).ConfigureAwait(false))
        {
            record = await FindRecordAsync(flight, call).ConfigureAwait(false) ?? begun;
            return await LookAgainAsync(id, record, request, call).ConfigureAwait(false);
        }
        return await SendAsync(id, request, quote, begun, call).ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever provider code throws after a hand-over, the outcome is open.")]
    private async Task<Placement> SendAsync(
        CheckoutId id,
        PlaceRequest request,
        Checkout? quote,
        PlacementRecord begun,
        CheckoutCall call
    )
    {
        Exception failure;
        try
        {
            call.Report(id, CheckoutStage.Placing);
            PlacedOrder order = await PlaceCoreAsync(id, request, call).ConfigureAwait(false);
            return Placed(id, order, EvidenceKind.Answer, quote, expected: null, call);
        }
        catch (Exception e)
        {
            failure = e;
        }

        // Not the exception but the attempts themselves tell whether anything was handed over.
        if (call.Channel.Handover is not { At: { } handedOver })
            return await RetractAsync(id, quote, failure, begun, call).ConfigureAwait(false);
        DateTimeOffset sentAt = Whole(handedOver);
        PlacementRecord sent = begun with { SentAt = sentAt };
        await SettleAsync(id, begun, sent, call.CancellationToken).ConfigureAwait(false);
        if (failure is OperationCanceledException && call.CancellationToken.IsCancellationRequested)
            throw new PlacementCanceledException(id.Sent(sentAt), sentAt, failure, call.CancellationToken);
        var search = new Search([id], sentAt, ProblemOf(failure)) { Quote = quote };
        Placement placement = await LookAsync(search, Placing.ReadBackAttempts, call).ConfigureAwait(false);
        if (placement is Placement.NotPlaced)
            await SettleAsync(id, sent, null, call.CancellationToken).ConfigureAwait(false);
        return placement;
    }

    /// <summary>Nothing was handed over, or the provider provably refused it: the intent is free again.</summary>
    private async Task<Placement> RetractAsync(
        CheckoutId id,
        Checkout? quote,
        Exception failure,
        PlacementRecord begun,
        CheckoutCall call
    )
    {
        bool wasRejected = call.Channel.Handover is { WasRejected: true };
        if (wasRejected && CanLook && failure is RequestRejectedException { Reason: RejectionReason.WrongState } refusal)
        {
            // What is placed already, by another process, is refused for its state, too.
            DateTimeOffset now = call.Clock.GetUtcNow();
            var search = new Search([id], now, ProblemOf(refusal)) { Quote = quote };
            (Placement.Placed? placed, string? blind) = await LookOnceAsync(search, call).ConfigureAwait(false);
            if (placed is not null)
                return placed;
            if (blind is not null)
                return Unknown(id, now, search.Problem, call);
        }
        // To its end, also for a caller who has cancelled: the intent is free when this call returns.
        await SettleAsync(id, begun, null, CancellationToken.None).ConfigureAwait(false);
        if (failure is ShopException e && IsOutcome(e))
            return wasRejected
                ? NotPlaced(id, NotPlacedReason.Rejected, EvidenceKind.Rejection, e, call)
                : NotPlaced(id, NotPlacedReason.NotSent, EvidenceKind.NeverHandedOver, e, call);
        return await Task.FromException<Placement>(failure).ConfigureAwait(false);
    }

    /// <summary>What a network or a provider did is an outcome; what the caller has to change in his code stays an exception.</summary>
    private static bool IsOutcome(ShopException e) =>
        e
            is ProviderUnavailableException
                or RequestRejectedException
                or CredentialsRejectedException
                or ProviderResponseException;

    /// <summary>The latest time at which this call can hand something over; a day ahead where nothing limits it.</summary>
    private static DateTimeOffset LatestHandover(CheckoutCall call)
    {
        TimeSpan left = call.Deadline.Remaining(call.Clock);
        return Whole(call.Clock.GetUtcNow() + (left == Timeout.InfiniteTimeSpan ? TimeSpan.FromDays(1) : left));
    }

    /// <summary>In whole milliseconds, as ids and databases keep it: a journal compares records. Never earlier.</summary>
    private static DateTimeOffset Whole(DateTimeOffset time)
    {
        long rest = time.Ticks % TimeSpan.TicksPerMillisecond;
        return rest == 0 ? time : time.AddTicks(TimeSpan.TicksPerMillisecond - rest);
    }

    private async Task<Checkout?> QuoteAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        if (Placing.Amounts == AmountGuard.Ignore && request.ExpectedTotal is null)
            return null;
        Checkout quote = await GetCoreAsync(id, call).ConfigureAwait(false);
        if (request.ExpectedTotal is { } expected && quote.Amounts.Total != expected)
            throw new AmountsDisagreeException(
                $"The buyer agreed to {expected}, and the checkout now says {quote.Amounts.Total?.ToString() ?? "no total"}. Show it and ask again.",
                null,
                new ErrorDetails { Provider = Provider }
            );
        if (Placing.Amounts != AmountGuard.Ignore)
            Guard(quote.VerifyAmounts());
        return quote;
    }

    private void Guard(AmountReport report)
    {
        if (report.Outcome != AmountOutcome.Disagrees)
            return;
        ShopTelemetry.AmountsDisagree(_store.Telemetry, report);
        if (Placing.Amounts == AmountGuard.Require && report.ForbidsPlacing)
            throw new AmountsDisagreeException(
                $"The amounts of the checkout disagree, so it is not placed. {report.Explanation}",
                report,
                new ErrorDetails { Provider = Provider }
            );
    }

    private static Placement.Placed Placed(
        CheckoutId id,
        PlacedOrder order,
        EvidenceKind kind,
        Checkout? quote,
        Money? expected,
        CheckoutCall call
    ) =>
        new(
            id,
            new Evidence(kind, call.Clock.GetUtcNow(), order.RequestId),
            order.Order,
            order.Payment,
            order.Total ?? quote?.Amounts.Total,
            order.Total is { } total && (quote?.Amounts.Total ?? expected) is { } agreed ? total == agreed : null
        );

    private static Placement.NotPlaced NotPlaced(
        CheckoutId id,
        NotPlacedReason reason,
        EvidenceKind kind,
        ShopException error,
        CheckoutCall call
    ) => new(id, new Evidence(kind, call.Clock.GetUtcNow(), error.RequestId), reason, ProblemOf(error));

    private static Problem ProblemOf(Exception e) =>
        e is ShopException error
            ? new(error.Message, error.ProviderCode, error.StatusCode is { } status ? (int)status : null, error.RequestId)
            {
                RetryAfter = (error as ProviderUnavailableException)?.RetryAfter,
            }
            : new($"The answer could not be used: {e.GetType().Name}.");

    private void Check(PlaceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require(Capabilities.CanPlace, PlacingRefusal ?? "cannot place a checkout");
        Require(
            request.Notes.Count == 0 || Capabilities.KeepsNotes,
            $"keeps no notes with an order. Leave {nameof(PlaceRequest)}.{nameof(PlaceRequest.Notes)} empty"
        );
        IReadOnlyList<PaymentState> yields = Capabilities.PlaceYields;
        if (request.Payment is null && yields.Count > 1)
            throw new ArgumentException(
                $"{_store.Provider.DisplayName} has to be told whether it was paid. Use PlaceRequest.Paid() or PlaceRequest.PaymentPending().",
                nameof(request)
            );
        Require(
            request.Payment is not { } payment || yields.Contains(payment),
            $"cannot place as {request.Payment}; placing yields {string.Join(" or ", yields)}"
        );
    }
}
