using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ShopSdk.Journal.Work;

namespace ShopSdk.Journal;

/// <summary>
/// Finds out what became of placements whose outcome is not known, and hands each outcome to <see cref="IPlacementSettled"/>. Run it in one process, or in
/// all: workers share the work. Neither a bad row nor a database that is away stops it.
/// </summary>
public sealed class PlacementWorker : BackgroundService
{
    private static readonly TimeSpan CountInterval = TimeSpan.FromSeconds(15);

    private readonly PlacementWorkerOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly JournalMetrics _metrics = new();
    private readonly WorkQueue _queue;
    private readonly SqlPlacementJournal _journal;
    private readonly LookupWork _lookups;
    private readonly SettleWork _settlements;

    internal PlacementWorker(
        SqlPlacementJournal journal,
        LookupClients clients,
        IServiceScopeFactory scopes,
        PlacementWorkerOptions options,
        TimeProvider clock,
        ILogger<PlacementWorker> logger
    )
    {
        (_journal, _options, _clock, _logger) = (journal, options, clock, logger);
        _queue = new(journal.Database, journal.Rows, clock);
        _settlements = new(_queue, journal.Rows, scopes, _options, _metrics, clock, logger);
        _lookups = new(_queue, clients, _settlements, _options, _metrics, clock, logger);
    }

    /// <summary>Does everything that is due now, once; for applications that schedule it themselves. Returns how many placements it worked on.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken = default)
    {
        await _journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        int done = 0;
        foreach (IWork work in (IWork[])[_lookups, _settlements])
        {
            IReadOnlyList<Func<CancellationToken, Task>> due = await work.ClaimAsync(work.Concurrency, cancellationToken)
                .ConfigureAwait(false);
            await Task.WhenAll(due.Select(run => run(cancellationToken))).ConfigureAwait(false);
            done += due.Count;
        }
        _metrics.Counted(await _queue.CountAsync(cancellationToken).ConfigureAwait(false));
        return done;
    }

    /// <summary>Whether an instrument is this worker's; others of the process have the same names.</summary>
    internal bool Reports(Instrument instrument) => _metrics.Has(instrument);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _metrics.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(WorkAsync(_lookups, stoppingToken), WorkAsync(_settlements, stoppingToken), CountAsync(stoppingToken));

    [SuppressMessage("Design", "CA1031", Justification = "The database may be away for a while; the worker goes on.")]
    [SuppressMessage("Reliability", "CA2025", Justification = "The slots are disposed of after every task gave its own back.")]
    private async Task WorkAsync(IWork work, CancellationToken stop)
    {
        // Each task gives its slot back when it ends, so one that takes long keeps no other from starting.
        using var slots = new SemaphoreSlim(work.Concurrency);
        int failures = 0;
        while (!stop.IsCancellationRequested)
        {
            TimeSpan pause = _options.PollInterval;
            try
            {
                await _journal.CheckAsync(stop).ConfigureAwait(false);
                await slots.WaitAsync(stop).ConfigureAwait(false);
                slots.Release();
                IReadOnlyList<Func<CancellationToken, Task>> due = await work.ClaimAsync(slots.CurrentCount, stop)
                    .ConfigureAwait(false);
                foreach (Func<CancellationToken, Task> run in due)
                    _ = RunAsync(run, slots, stop);
                failures = 0;
                // There may be more.
                pause = due.Count > 0 ? TimeSpan.Zero : pause;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                JournalLog.RoundFailed(_logger, e);
                TimeSpan longer = _options.PauseAfter(failures++);
                pause = longer > pause ? longer : pause;
            }
            await PauseAsync(pause, stop).ConfigureAwait(false);
        }
        for (int i = 0; i < work.Concurrency; i++)
            await slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static async Task RunAsync(Func<CancellationToken, Task> run, SemaphoreSlim slots, CancellationToken stop)
    {
        slots.Wait(0, CancellationToken.None);
        try
        {
            await run(stop).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The numbers can wait until the database is back.")]
    private async Task CountAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await _journal.CheckAsync(stop).ConfigureAwait(false);
                _metrics.Counted(await _queue.CountAsync(stop).ConfigureAwait(false));
            }
            catch (Exception)
            {
                // The loops that ask for work log it.
            }
            await PauseAsync(CountInterval, stop).ConfigureAwait(false);
        }
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken stop)
    {
        if (pause > TimeSpan.Zero)
            await Task.Delay(pause, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
