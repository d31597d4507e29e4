using System.Diagnostics.CodeAnalysis;
using ShopSdk.Errors;
using ShopSdk.Resilience;

namespace ShopSdk.Providers;

/// <content>Looking back: what became of a placement whose outcome is open. Absence alone is no proof.</content>
public partial class ProviderClient
{
    private bool CanLook => Capabilities.ReadBack != ReadBackKind.None && (HasBuyer || !Capabilities.ReadBackNeedsBuyer);

    private TimeSpan? Horizon => Placing.VisibilityHorizon ?? Capabilities.VisibilityHorizon;

    /// <inheritdoc/>
    public Task<Placement> FindPlacementAsync(
        CheckoutId id,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        Require(Capabilities.ReadBack != ReadBackKind.None, "cannot tell what became of a placement");
        Require(CanLook, "tells what became of a placement to a buyer only. Use ForBuyer");
        CheckoutCall call = NewCall(options, cancellationToken);
        return ShareAsync(id, places: false, flight => FindAsync(id, flight, call), call);
    }

    private async Task<Placement> FindAsync(CheckoutId id, PlacementFlight flight, CheckoutCall call)
    {
        try
        {
            PlacementRecord? record = await FindRecordAsync(flight, call).ConfigureAwait(false);
            return await LookAgainAsync(id, record, call).ConfigureAwait(false);
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
    private async Task<Placement> LookAgainAsync(CheckoutId id, PlacementRecord? record, CheckoutCall call)
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
        var problem = new Problem("It was handed over before; it is not sent again without evidence.");
        Placement placement = await LookAsync(ids, sentAt, attempts: 1, problem, call).ConfigureAwait(false);
        if (placement is Placement.NotPlaced && record is not null)
            await SettleAsync(id, record, null, call.CancellationToken).ConfigureAwait(false);
        return placement;
    }

    /// <summary>Reads back, at most so many times, until an order is seen or its absence is proven.</summary>
    /// <param name="ids">The checkouts of the intent that may have been placed.</param>
    /// <param name="sentAt">The latest time at which one can have been handed over.</param>
    /// <param name="attempts">How often to look; once more where a second clean look would prove absence.</param>
    /// <param name="problem">What happened.</param>
    /// <param name="call">The call.</param>
    private async Task<Placement> LookAsync(
        List<CheckoutId> ids,
        DateTimeOffset sentAt,
        int attempts,
        Problem problem,
        CheckoutCall call
    )
    {
        int cleanAfterHorizon = 0;
        Problem last = problem;
        for (int attempt = 1; CanLook && attempt <= attempts; attempt++)
        {
            if (attempt > 1 && !await PauseAsync(attempt, ids[0], sentAt, call).ConfigureAwait(false))
                break;
            bool afterHorizon = Horizon is { } horizon && call.Clock.GetUtcNow() - sentAt >= horizon;
            (Placement.Placed? placed, string? failure) = await LookOnceAsync(ids, sentAt, call).ConfigureAwait(false);
            if (placed is not null)
                return placed;
            if (failure is not null)
            {
                last = problem with { Message = $"{problem.Message} Looking it up failed: {failure}" };
                continue;
            }
            if (afterHorizon && ++cleanAfterHorizon == 2)
                return new Placement.NotPlaced(
                    ids[0],
                    new Evidence(EvidenceKind.AbsenceAfterHorizon, call.Clock.GetUtcNow()),
                    NotPlacedReason.AbsentAfterHorizon,
                    problem
                );
            if (afterHorizon && attempt == attempts)
                attempts++;
        }
        return Unknown(ids[0], sentAt, last, call);
    }

    /// <summary>One look: an order, or what kept it from being a clean one, or neither.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A look that fails, in whatever way, is no evidence of anything.")]
    private async Task<(Placement.Placed? Placed, string? Failure)> LookOnceAsync(
        List<CheckoutId> ids,
        DateTimeOffset sentAt,
        CheckoutCall call
    )
    {
        try
        {
            foreach (CheckoutId id in ids)
            {
                if (await FindOrderCoreAsync(id, call).ConfigureAwait(false) is { } order)
                    return (Placed(id, order, EvidenceKind.ReadBack, quote: null, call), null);
            }
            return (null, null);
        }
        catch (OperationCanceledException e) when (call.CancellationToken.IsCancellationRequested)
        {
            throw new PlacementCanceledException(ids[0].Sent(sentAt), sentAt, e, call.CancellationToken);
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
        ReportLook(id, attempt, pause, call);
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

    [SuppressMessage("Design", "CA1031", Justification = "Who only watches must not hide what may have been handed over.")]
    private static void ReportLook(CheckoutId id, int attempt, TimeSpan pause, CheckoutCall call)
    {
        try
        {
            call.Report(id, CheckoutStage.ReadingBack, attempt, pause);
        }
        catch (Exception)
        {
            // It was told; what it makes of that is its own affair.
        }
    }

    private Placement.Unknown Unknown(CheckoutId id, DateTimeOffset sentAt, Problem problem, CheckoutCall call)
    {
        DateTimeOffset now = call.Clock.GetUtcNow();
        DateTimeOffset settled = sentAt + (Horizon ?? TimeSpan.Zero);
        DateTimeOffset soon = now + Placing.ReadBackDelay;
        return new(id.Sent(sentAt), new Evidence(EvidenceKind.None, now), sentAt, settled > soon ? settled : soon, problem);
    }
}
