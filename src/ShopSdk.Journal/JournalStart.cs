using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ShopSdk.Journal;

/// <summary>
/// Checks the journal before anything else of the host starts. What forbids placing stops the host; a database that is only away does not, because nothing is
/// placed without it and it may come back.
/// </summary>
internal sealed class JournalStart(SqlPlacementJournal journal, IOptions<SqlJournalOptions> options, ILogger<JournalStart> logger)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (options.Value.MigrateOnStart)
                await SqlJournalSchema
                    .MigrateAsync(journal.Database.Source, journal.Dialect, cancellationToken)
                    .ConfigureAwait(false);
            await journal.CheckAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException || (e is DbException error && journal.Database.Dialect.IsPassing(error)))
        {
            JournalLog.Unreachable(logger, e);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
