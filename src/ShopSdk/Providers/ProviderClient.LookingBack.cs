using System.Diagnostics.CodeAnalysis;
using ShopSdk.Errors;
using ShopSdk.Resilience;
using ShopSdk.Telemetry;

namespace ShopSdk.Providers;

/// <content>Looking back: what became of a placement whose outcome is open. Absence alone is no proof.</content>
public partial class ProviderClient
{
    private bool CanLook => Capabilities.Lookup != LookupKind.None && (HasBuyer || !Capabilities.LookupNeedsBuyer);

    private TimeSpan? Horizon => Placing.VisibilityHorizon ?? Capabilities.VisibilityHorizon;

    /// <inheritdoc/>
    public Task<Placement> FindPlacementAsync(
        CheckoutId id,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        Require(Capabilities.Lookup != LookupKind.None, "cannot tell what became of a placement");
        Require(CanLook, "tells what became of a placement to a buyer only. Use ForBuyer");
        CheckoutCall call = NewCall(options, cancellationToken);
        return ShareAsync(id, places: false, flight => FindAsync(id, flight, call), call);
    }

    private async Task<Placement> FindAsync(CheckoutId id, PlacementFlight flight, CheckoutCall call)
    {
        try
        {
            PlacementRecord? record = await FindRecordAsync(flight, call).ConfigureAwait(false);
            return await LookAgainAsync(id, record, request: null, call).ConfigureAwait(false);
        }
        catch (PlacementCanceledException e)
        {
            // Nothing was handed over by this call: it is an ordinary cancellation of a read.
            throw new OperationCanceledException("Looking for the placement was cancelled.", e, call.CancellationToken);
        }
    }

    /// <summary>
    /// Looks for what was handed over before: by this process (the journal's record, maybe for another checkout of the same
    /// reference), or by another (the time in the id). The intent is free again when its absence is proven.
    /// </summary>
    private async Task<Placement> LookAgainAsync(CheckoutId id, PlacementRecord? record, PlaceRequest? request, CheckoutCall call)
    {
        var ids = new List<CheckoutId>();
        if (record is not null)
            ids.Add(record.Id);
        if (record is null || (id.SentAt is not null && !string.Equals(record.Id.Key, id.Key, StringComparison.Ordinal)))
            ids.Add(id);
        // In a process that did not send it, nobody knows when it was sent; it cannot have been later than now.
        DateTimeOffset sentAt = record?.SentAt ?? id.SentAt ?? call.Clock.GetUtcNow();
        if (id.SentAt > sentAt)
            sentAt = id.SentAt.Value;
        var problem = new Problem(
            record is null && id.SentAt is null
                ? "No order is seen so far; whether one was sent, this process does not know."
                : "It was handed over before; it is not sent again without evidence."
        );
        var search = new Search(ids, sentAt, problem) { ExpectedTotal = request?.ExpectedTotal };
        Placement placement = await LookAsync(search, attempts: 1, call).ConfigureAwait(false);
        if (placement is Placement.NotPlaced && record is not null)
            await SettleAsync(id, record, null, call.CancellationToken).ConfigureAwait(false);
        return placement is Placement.Placed placed && !string.Equals(placed.Id.Key, id.Key, StringComparison.Ordinal)
            ? placed with
            {
                FromEarlierCheckout = true,
            }
            : placement;
    }

    /// <summary>Reads back, at most so many times, until an order is seen or its absence is proven.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="attempts">How often to look; once more where a second clean look would prove absence.</param>
    /// <param name="call">The call.</param>
    private async Task<Placement> LookAsync(Search search, int attempts, CheckoutCall call)
    {
        (CheckoutId first, DateTimeOffset sentAt) = (search.Ids[0], search.SentAt);
        int cleanAfterHorizon = 0;
        Problem last = search.Problem;
        for (int attempt = 1; CanLook && attempt <= attempts; attempt++)
        {
            if (attempt > 1 && !await PauseAsync(attempt, first, sentAt, call).ConfigureAwait(false))
                break;
            bool afterHorizon = Horizon is { } horizon && call.Clock.GetUtcNow() - sentAt >= horizon;
            (Placement.Placed? placed, string? failure) = await LookOnceAsync(search, call).ConfigureAwait(false);
            if (placed is not null)
                return placed;
            if (failure is not null)
            {
                last = last with { Message = $"{search.Problem.Message} Looking it up failed: {failure}" };
                continue;
            }
            if (afterHorizon && ++cleanAfterHorizon == 2)
                return new Placement.NotPlaced(
                    first,
                    new Evidence(EvidenceKind.AbsenceAfterHorizon, call.Clock.GetUtcNow()),
                    NotPlacedReason.AbsentAfterHorizon,
                    search.Problem
                );
            if (afterHorizon && attempt == attempts)
                attempts++;
        }
        return Unknown(first, sentAt, last, call);
    }

    /// <summary>One look: an order, or what kept it from being a clean one, or neither.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A look that fails, in whatever way, is no evidence of anything.")]
    private async Task<(Placement.Placed? Placed, string? Failure)> LookOnceAsync(Search search, CheckoutCall call)
    {
        try
        {
            foreach (CheckoutId id in search.Ids)
            {
                if (await FindOrderCoreAsync(id, call).ConfigureAwait(false) is { } order)
                    return (Placed(id, order, EvidenceKind.ReadBack, search.Quote, search.ExpectedTotal, call), null);
            }
            return (null, null);
        }
        catch (OperationCanceledException e) when (call.CancellationToken.IsCancellationRequested)
        {
            throw new PlacementCanceledException(search.Ids[0].Sent(search.SentAt), search.SentAt, e, call.CancellationToken);
        }
        catch (Exception e)
        {
            return (null, ProblemOf(e).Message);
        }
    }

    private async Task<bool> PauseAsync(int attempt, CheckoutId id, DateTimeOffset sentAt, CheckoutCall call)
    {
        TimeSpan pause = Backoff.Delay(Placing.ReadBackDelay, Placing.ReadBackDelay * 8, attempt - 1);
        if (!call.Deadline.Allows(pause, call.Clock))
            return false;
        TryReport(id, attempt, pause, call);
        try
        {
            await Task.Delay(pause, call.Clock, call.CancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException e)
        {
            throw new PlacementCanceledException(id.Sent(sentAt), sentAt, e, call.CancellationToken);
        }
    }

    /// <summary>Tells the caller, whose listener may fail: what was handed over is looked for all the same.</summary>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "A listener may throw anything, and an open outcome is not to be lost to it."
    )]
    private void TryReport(CheckoutId id, int attempt, TimeSpan pause, CheckoutCall call)
    {
        try
        {
            call.Report(id, CheckoutStage.LookingUp, attempt, pause);
        }
        catch (Exception e)
        {
            LogEvents.HelperFailed(_store.Telemetry, "progress listener", id, e);
        }
    }

    private Placement.Unknown Unknown(CheckoutId id, DateTimeOffset sentAt, Problem problem, CheckoutCall call)
    {
        DateTimeOffset now = call.Clock.GetUtcNow();
        DateTimeOffset settled = sentAt + (Horizon ?? TimeSpan.Zero);
        DateTimeOffset soon = now + Placing.ReadBackDelay;
        return new(id.Sent(sentAt), new Evidence(EvidenceKind.None, now), sentAt, settled > soon ? settled : soon, problem);
    }

    /// <summary>What is looked for.</summary>
    /// <param name="Ids">The checkouts of the intent that may have been placed; one at least.</param>
    /// <param name="SentAt">The latest time at which one can have been handed over.</param>
    /// <param name="Problem">Why it is looked for.</param>
    private sealed record Search(IReadOnlyList<CheckoutId> Ids, DateTimeOffset SentAt, Problem Problem)
    {
        /// <summary>Gets the checkout as it was read before the send; null when it was not.</summary>
        public Checkout? Quote { get; init; }

        /// <summary>Gets the total that the buyer agreed to; null when nobody said.</summary>
        public Money? ExpectedTotal { get; init; }
    }
}
