using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ShopSdk.Journal.Sql;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Work;

/// <summary>Hands outcomes to the application, each at least once and in the order of its intent's versions.</summary>
internal sealed class SettleWork(
    WorkQueue queue,
    IntentRow rows,
    IServiceScopeFactory scopes,
    PlacementWorkerOptions options,
    JournalMetrics metrics,
    TimeProvider clock,
    ILogger logger
) : IWork
{
    private static readonly TimeSpan ReleaseLimit = TimeSpan.FromSeconds(5);

    private readonly Lazy<bool> _isTaken = new(() => IsTaken(scopes));

    public int Concurrency => options.ConcurrentSettlements;

    public async Task<IReadOnlyList<Func<CancellationToken, Task>>> ClaimAsync(int most, CancellationToken cancellationToken)
    {
        if (!_isTaken.Value)
            return [];
        IReadOnlyList<Claim> claims = await queue
            .ClaimSettlementsAsync(most, options.Lease, cancellationToken)
            .ConfigureAwait(false);
        return [.. claims.Select(claim => (Func<CancellationToken, Task>)(token => SettleAsync(claim, token)))];
    }

    /// <summary>Passes on the outcome of one intent now, unless another worker does. If that fails, it is due later anyway.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The outcome stays in the queue.")]
    public async Task TrySettleAsync(byte[] key, CancellationToken cancellationToken)
    {
        if (!_isTaken.Value)
            return;
        IReadOnlyList<Claim> claims = [];
        try
        {
            claims = await queue.ClaimSettlementAsync(key, options.Lease, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            JournalLog.RoundFailed(logger, e);
        }
        foreach (Claim claim in claims)
            await SettleAsync(claim, cancellationToken).ConfigureAwait(false);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a handler throws, the worker goes on.")]
    private async Task SettleAsync(Claim claim, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<PendingOutcome> pending;
            while ((pending = await queue.FindPendingAsync(claim, cancellationToken).ConfigureAwait(false)).Count > 0)
            {
                foreach (PendingOutcome outcome in pending)
                {
                    if (!await PassOnAsync(claim, outcome, cancellationToken).ConfigureAwait(false))
                        return;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await TryPostponeAsync(claim, TimeSpan.Zero, failed: false, null).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            metrics.Settled(taken: false);
            JournalLog.SettlingFailed(logger, claim.Intent.Store.Value, e);
            string? attention =
                claim.Failures + 1 >= options.AttentionAfter
                    ? $"The application does not take the outcome, {claim.Failures + 1} times now: {e.GetType().Name}. {e.Message}"
                    : null;
            await TryPostponeAsync(claim, options.PauseAfter(claim.Failures), failed: true, attention).ConfigureAwait(false);
        }
    }

    /// <summary>Passes on one outcome; false if the lease is lost.</summary>
    private async Task<bool> PassOnAsync(Claim claim, PendingOutcome outcome, CancellationToken cancellationToken)
    {
        if (
            clock.GetElapsedTime(claim.Since) + options.SettleTimeout >= options.Lease
            && !await queue.RenewAsync(WorkKind.Settle, claim, options.Lease, cancellationToken).ConfigureAwait(false)
        )
            return Lost();
        PlacementRecord record = rows.Open(outcome.Text);
        var settlement = new PlacementSettlement(claim.Intent, outcome.Version, RecordedPlacement.Of(record, outcome.At));
        using (var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
        {
            stop.CancelAfter(options.SettleTimeout);
            // A handler may ignore its token, so it is not waited for.
            await HandleAsync(settlement, stop.Token)
                .WaitAsync(options.SettleTimeout, TimeProvider.System, cancellationToken)
                .ConfigureAwait(false);
        }
        metrics.Settled(taken: true);
        return await queue.SettleAsync(claim, outcome.Version, cancellationToken).ConfigureAwait(false) || Lost();
    }

    private async Task HandleAsync(PlacementSettlement settlement, CancellationToken cancellationToken)
    {
        // A handler that blocks its thread must not block the worker's.
        await Task.Yield();
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using ConfiguredAsyncDisposable _ = scope.ConfigureAwait(false);
        await scope
            .ServiceProvider.GetRequiredService<IPlacementSettled>()
            .SettledAsync(settlement, cancellationToken)
            .ConfigureAwait(false);
    }

    private bool Lost()
    {
        metrics.LeaseLost();
        return false;
    }

    private static bool IsTaken(IServiceScopeFactory scopes)
    {
        using IServiceScope scope = scopes.CreateScope();
        return scope.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IPlacementSettled)) == true;
    }

    [SuppressMessage("Design", "CA1031", Justification = "If it cannot be given back, its lease ends by itself.")]
    private async Task TryPostponeAsync(Claim claim, TimeSpan pause, bool failed, string? attention)
    {
        using var stop = new CancellationTokenSource(ReleaseLimit);
        try
        {
            if (!await queue.PostponeAsync(WorkKind.Settle, claim, pause, failed, attention, stop.Token).ConfigureAwait(false))
                metrics.LeaseLost();
        }
        catch (Exception e)
        {
            JournalLog.NotPostponed(logger, e);
        }
    }
}
