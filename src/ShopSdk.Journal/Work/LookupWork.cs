using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using ShopSdk.Errors;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Work;

/// <summary>Lookups up what became of attempts whose outcome is not known.</summary>
internal sealed class LookupWork(
    WorkQueue queue,
    LookupClients clients,
    SettleWork settlements,
    PlacementWorkerOptions options,
    JournalMetrics metrics,
    TimeProvider clock,
    ILogger logger
) : IWork
{
    private static readonly TimeSpan ReleaseLimit = TimeSpan.FromSeconds(5);

    private readonly StoreLimits _limits = new(options.LookupsPerSecond, options.PollInterval, clock);
    private readonly HashSet<StoreName> _unknown = [];
    private int _turn;

    public int Concurrency => options.ConcurrentLookups;

    public async Task<IReadOnlyList<Func<CancellationToken, Task>>> ClaimAsync(int most, CancellationToken cancellationToken)
    {
        IReadOnlyList<StoreName> stores = await queue.FindDueStoresAsync(cancellationToken).ConfigureAwait(false);
        List<Func<CancellationToken, Task>> work = [];
        // Another store comes first each time, so that one with much to do does not keep the others from being looked at.
        int first = _turn++ & int.MaxValue;
        for (int i = 0; i < stores.Count && work.Count < most; i++)
        {
            StoreName store = stores[(first + i) % stores.Count];
            int count = Math.Min(most - work.Count, _limits.Available(store));
            if (count <= 0 || !IsServed(store))
                continue;
            IReadOnlyList<Claim> claims = await queue
                .ClaimLookupsAsync(store, count, options.Lease, cancellationToken)
                .ConfigureAwait(false);
            _limits.Take(store, claims.Count);
            work.AddRange(claims.Select(claim => (Func<CancellationToken, Task>)(token => LookUpAsync(claim, token))));
        }
        return work;
    }

    /// <summary>Intents of stores that only other processes know stay theirs.</summary>
    private bool IsServed(StoreName store)
    {
        if (clients.Find(store) is not null)
            return true;
        if (_unknown.Add(store))
            JournalLog.StoreNotServed(logger, store.Value);
        return false;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever one look-up comes to, the worker goes on.")]
    private async Task LookUpAsync(Claim claim, CancellationToken cancellationToken)
    {
        try
        {
            if (claim.Record is not { } record)
                await FailAsync(claim, claim.Problem, isForAPerson: true).ConfigureAwait(false);
            else if (await IsHeldAsync(claim, cancellationToken).ConfigureAwait(false))
                await LookUpAsync(claim, record, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The worker stops: the intent is another worker's immediately.
            await TryPostponeAsync(claim, TimeSpan.Zero, failed: false, null).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            JournalLog.LookupFailed(logger, claim.Intent.Store.Value, e);
            metrics.LookedUp("failed");
            // A provider that cannot look up, or an id whose key is gone: only a person can change that.
            bool isForAPerson = e is CapabilityNotSupportedException or ArgumentException;
            await FailAsync(claim, $"Looking it up failed: {e.GetType().Name}. {e.Message}", isForAPerson).ConfigureAwait(false);
        }
    }

    private async Task LookUpAsync(Claim claim, PlacementRecord record, CancellationToken cancellationToken)
    {
        (ICheckoutClient? client, string? problem) = await clients
            .FindAsync(claim.Intent, record, cancellationToken)
            .ConfigureAwait(false);
        if (client is null)
        {
            await FailAsync(claim, problem, isForAPerson: true).ConfigureAwait(false);
            return;
        }
        var call = new CallOptions { Deadline = options.LookupTimeout };
        Placement placement = await client
            .FindPlacementAsync(record.Attempt.Checkout, call, cancellationToken)
            .ConfigureAwait(false);
        metrics.LookedUp(
            placement switch
            {
                Placement.Placed => "placed",
                Placement.NotPlaced => "not_placed",
                _ => "unknown",
            }
        );
        // While it is unknown, the look-up itself has written when the next one makes sense.
        if (placement is not Placement.Unknown)
            await settlements.TrySettleAsync(claim.Key, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the lease lasts for a whole look-up. It may have waited for its turn, or the process may have been paused.</summary>
    private async Task<bool> IsHeldAsync(Claim claim, CancellationToken cancellationToken)
    {
        if (clock.GetElapsedTime(claim.Since) + options.LookupTimeout < options.Lease)
            return true;
        if (await queue.RenewAsync(WorkKind.Lookup, claim, options.Lease, cancellationToken).ConfigureAwait(false))
            return true;
        metrics.LeaseLost();
        return false;
    }

    private async Task FailAsync(Claim claim, string? problem, bool isForAPerson)
    {
        bool isListed = isForAPerson || claim.Failures + 1 >= options.AttentionAfter;
        await TryPostponeAsync(claim, options.PauseAfter(claim.Failures), failed: true, isListed ? problem : null)
            .ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031", Justification = "If it cannot be given back, its lease ends by itself.")]
    private async Task TryPostponeAsync(Claim claim, TimeSpan pause, bool failed, string? attention)
    {
        using var stop = new CancellationTokenSource(ReleaseLimit);
        try
        {
            if (!await queue.PostponeAsync(WorkKind.Lookup, claim, pause, failed, attention, stop.Token).ConfigureAwait(false))
                metrics.LeaseLost();
        }
        catch (Exception e)
        {
            JournalLog.NotPostponed(logger, e);
        }
    }
}
