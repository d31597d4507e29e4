using ShopSdk.Amounts;
using ShopSdk.Errors;
using ShopSdk.Resilience;

namespace ShopSdk.Providers;

/// <content>Placing: one send for each intent, and no claim without evidence.</content>
public partial class ProviderClient
{
    private PlacementOptions Placing => _store.Options.Placement;

    private IPlacementJournal Journal => _store.Services.Journal;

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
        return _store.Flights.RunAsync(id.Reference, () => LeadAsync(id, request, call), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Placement> FindPlacementAsync(
        CheckoutId id,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        CheckoutCall call = NewCall(options, cancellationToken);
        PlacementRecord? record = await Journal.FindAsync(IntentOf(id), cancellationToken).ConfigureAwait(false);
        // In a process that did not send it, nobody knows when it was sent; it cannot have been later than now.
        DateTimeOffset sentAt = record?.SentAt ?? id.SentAt ?? call.Clock.GetUtcNow();
        Placement placement = await LookAsync(id, sentAt, attempts: 1, new Problem("The outcome was looked up."), call)
            .ConfigureAwait(false);
        if (placement is Placement.NotPlaced)
            await Journal.ForgetAsync(IntentOf(id), CancellationToken.None).ConfigureAwait(false);
        return placement;
    }

    private PlacementIntent IntentOf(CheckoutId id) => new(Store, id.Reference);

    private async Task<Placement> LeadAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        PlacementIntent intent = IntentOf(id);
        PlacementRecord? earlier = await Journal.FindAsync(intent, call.CancellationToken).ConfigureAwait(false);
        if (earlier is null && id.SentAt is { } sentBefore)
            earlier = new PlacementRecord(id, sentBefore);
        if (earlier is not null)
        {
            var problem = new Problem("It was handed over before; it is not sent again without evidence.");
            Placement found = await LookAsync(id, earlier.SentAt, 1, problem, call).ConfigureAwait(false);
            if (found is not Placement.NotPlaced)
                return found;
            await Journal.ForgetAsync(intent, CancellationToken.None).ConfigureAwait(false);
        }

        Checkout? quote;
        try
        {
            quote = await QuoteAsync(id, request, call).ConfigureAwait(false);
        }
        catch (ProviderUnavailableException e)
        {
            return NotPlaced(id, NotPlacedReason.NotSent, EvidenceKind.NeverHandedOver, e, call);
        }
        if (quote is { State: CheckoutState.Placed, Order: not null })
        {
            PlacedOrder? known = await FindOrderCoreAsync(id, call).ConfigureAwait(false);
            if (known is not null)
                return Placed(id, known, EvidenceKind.ReadBack, quote: null, call);
        }

        DateTimeOffset sentAt = call.Clock.GetUtcNow();
        if (!await Journal.TryBeginAsync(intent, new(id, sentAt), call.CancellationToken).ConfigureAwait(false))
            return await LookAsync(id, sentAt, 1, new Problem("Another process is placing it."), call).ConfigureAwait(false);
        return await SendAsync(id, request, quote, sentAt, call).ConfigureAwait(false);
    }

    private async Task<Placement> SendAsync(
        CheckoutId id,
        PlaceRequest request,
        Checkout? quote,
        DateTimeOffset sentAt,
        CheckoutCall call
    )
    {
        PlacementIntent intent = IntentOf(id);
        call.Report(id, CheckoutStage.Placing);
        try
        {
            PlacedOrder order = await PlaceCoreAsync(id, request, call).ConfigureAwait(false);
            return Placed(id, order, EvidenceKind.Answer, quote, call);
        }
        catch (OutcomeUnknownException e)
        {
            return await LookAsync(id, e.SentAt, Placing.ReadBackAttempts, ProblemOf(e), call).ConfigureAwait(false);
        }
        catch (SendCanceledException e)
        {
            throw new PlacementCanceledException(id.Sent(e.SentAt), e.SentAt, e, call.CancellationToken);
        }
        catch (ProviderUnavailableException e)
        {
            await Journal.ForgetAsync(intent, CancellationToken.None).ConfigureAwait(false);
            return NotPlaced(id, NotPlacedReason.NotSent, EvidenceKind.NeverHandedOver, e, call);
        }
        catch (ShopException e) when (e is RequestRejectedException or CredentialsRejectedException)
        {
            await Journal.ForgetAsync(intent, CancellationToken.None).ConfigureAwait(false);
            return NotPlaced(id, NotPlacedReason.Rejected, EvidenceKind.Rejection, e, call);
        }
        catch (Exception e) when (e is OperationCanceledException or ShopException or ArgumentException)
        {
            // Nothing was handed over: what was is told by the two exceptions above.
            await Journal.ForgetAsync(intent, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads back, at most so many times, until an order is seen or its absence is proven.</summary>
    private async Task<Placement> LookAsync(
        CheckoutId id,
        DateTimeOffset sentAt,
        int attempts,
        Problem problem,
        CheckoutCall call
    )
    {
        int cleanAfterHorizon = 0;
        for (int attempt = 1; CanLook && attempt <= attempts; attempt++)
        {
            if (attempt > 1 && !await PauseAsync(attempt, id, call).ConfigureAwait(false))
                break;
            bool afterHorizon = Horizon is { } horizon && call.Clock.GetUtcNow() >= sentAt + horizon;
            try
            {
                if (await FindOrderCoreAsync(id, call).ConfigureAwait(false) is { } order)
                    return Placed(id, order, EvidenceKind.ReadBack, quote: null, call);
            }
            catch (OperationCanceledException e) when (call.CancellationToken.IsCancellationRequested)
            {
                throw new PlacementCanceledException(id.Sent(sentAt), sentAt, e, call.CancellationToken);
            }
            catch (ShopException e)
            {
                problem = problem with { Message = $"{problem.Message} Looking it up failed: {e.Message}" };
                continue;
            }
            if (afterHorizon && ++cleanAfterHorizon == 2)
                return new Placement.NotPlaced(
                    id,
                    new Evidence(EvidenceKind.AbsenceAfterHorizon, call.Clock.GetUtcNow()),
                    NotPlacedReason.AbsentAfterHorizon,
                    problem
                );
            if (afterHorizon && attempt == attempts)
                attempts++;
        }
        return Unknown(id, sentAt, problem, call);
    }

    private bool CanLook => Capabilities.ReadBack != ReadBackKind.None && (HasBuyer || !Capabilities.ReadBackNeedsBuyer);

    private TimeSpan? Horizon => Placing.VisibilityHorizon ?? Capabilities.VisibilityHorizon;

    private async Task<bool> PauseAsync(int attempt, CheckoutId id, CheckoutCall call)
    {
        TimeSpan pause = Backoff.Delay(Placing.ReadBackDelay, Placing.ReadBackDelay * 8, attempt - 1);
        if (!call.Deadline.Allows(pause, call.Clock))
            return false;
        call.Report(id, CheckoutStage.ReadingBack, attempt, pause);
        await Task.Delay(pause, call.Clock, call.CancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<Checkout?> QuoteAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        if (Placing.Amounts == AmountGuard.Ignore && request.ExpectedTotal is null)
            return null;
        Checkout quote = await GetCoreAsync(id, call).ConfigureAwait(false);
        if (request.ExpectedTotal is { } expected && quote.Amounts.Total is { } total && total != expected)
            throw new AmountsDisagreeException(
                $"The buyer agreed to {expected}, and the checkout now says {total}. Show the new total and ask again.",
                null,
                new ErrorDetails { Provider = Provider }
            );
        return quote;
    }

    private static Placement.Placed Placed(
        CheckoutId id,
        PlacedOrder order,
        EvidenceKind kind,
        Checkout? quote,
        CheckoutCall call
    ) =>
        new(
            id,
            new Evidence(kind, call.Clock.GetUtcNow(), order.RequestId),
            order.Order,
            order.Payment,
            order.Total ?? quote?.Amounts.Total,
            order.Total is { } total && quote?.Amounts.Total is { } quoted ? total == quoted : null
        );

    private static Placement.NotPlaced NotPlaced(
        CheckoutId id,
        NotPlacedReason reason,
        EvidenceKind kind,
        ShopException error,
        CheckoutCall call
    ) => new(id, new Evidence(kind, call.Clock.GetUtcNow(), error.RequestId), reason, ProblemOf(error));

    private Placement.Unknown Unknown(CheckoutId id, DateTimeOffset sentAt, Problem problem, CheckoutCall call)
    {
        DateTimeOffset now = call.Clock.GetUtcNow();
        DateTimeOffset settled = sentAt + (Horizon ?? TimeSpan.Zero);
        DateTimeOffset soon = now + Placing.ReadBackDelay;
        return new(id.Sent(sentAt), new Evidence(EvidenceKind.None, now), sentAt, settled > soon ? settled : soon, problem);
    }

    private static Problem ProblemOf(ShopException e) =>
        new(e.Message, e.ProviderCode, e.StatusCode is { } status ? (int)status : null, e.RequestId);

    private void Check(PlaceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require(Capabilities.CanPlace, PlacingRefusal ?? "cannot place a checkout");
        if (Capabilities.PlaceNeedsBuyer && !HasBuyer)
            throw NotSupported("places for a buyer only. Use ForBuyer");
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
