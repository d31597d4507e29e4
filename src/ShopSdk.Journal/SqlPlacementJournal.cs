using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ShopSdk.Journal.Sql;
using ShopSdk.Journal.Work;
using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <summary>
/// Keeps intents in a database, so that no restart forgets one and no two processes send one twice. Times in it are those of the database's clock, so the
/// clocks of the processes do not matter. Create its tables by <see cref="SqlJournalSchema"/>.
/// </summary>
/// <remarks>
/// Before its first step it checks the tables and the settings of the database, and refuses what would lose or mix up commits. A placement takes two
/// commits, and one more if the response was lost.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "Without its wait handle, the semaphore has nothing to dispose of.")]
public sealed partial class SqlPlacementJournal : IPlacementJournal
{
    private readonly SqlDatabase _database;
    private readonly IntentStatements _statements;
    private readonly IntentRow _rows;
    private readonly SqlJournalOptions _options;
    private readonly ILogger _logger;

    /// <summary>Creates a journal. Nothing is opened before it is used.</summary>
    /// <param name="dataSource">The database. It stays the caller's to dispose of.</param>
    /// <param name="options">How it is used; null for the defaults.</param>
    /// <param name="protector">Encrypts what is stored of checkouts; null to store it as it is.</param>
    /// <param name="loggers">Makes the logger.</param>
    /// <exception cref="ArgumentException">The options are not valid, or the database is not known.</exception>
    public SqlPlacementJournal(
        DbDataSource dataSource,
        SqlJournalOptions? options = null,
        IPlacementProtector? protector = null,
        ILoggerFactory? loggers = null
    )
        : this(Open(dataSource, options ?? new()), options ?? new(), protector, loggers) { }

    internal SqlPlacementJournal(
        SqlDatabase database,
        SqlJournalOptions options,
        IPlacementProtector? protector,
        ILoggerFactory? loggers
    )
    {
        (_database, _options) = (database, options);
        _statements = new(database.Dialect);
        _rows = new(protector);
        _logger = loggers?.CreateLogger("ShopSdk") ?? NullLogger.Instance;
    }

    /// <summary>Gets the kind of the database.</summary>
    public SqlJournalDialect Dialect => _database.Dialect.Kind;

    internal SqlDatabase Database => _database;

    internal IntentRow Rows => _rows;

    /// <inheritdoc/>
    public async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        SqlStatement find = new SqlStatement(_statements.Find, writes: false).With("key", IntentRow.KeyOf(intent));
        return
            (
                await _database
                    .RunSingleAsync<object>(
                        find,
                        row => new JournalEntry(row.IsDBNull(4) ? null : _rows.Read(row, 2), IntentRow.Time(row.GetInt64(0)))
                        {
                            ReadAt = IntentRow.Time(row.GetInt64(1)),
                        },
                        cancellationToken
                    )
                    .ConfigureAwait(false)
            )
                is JournalEntry entry
            ? entry
            : throw new InvalidOperationException("The table shop_journal is empty. Create it by the script of the journal.");
    }

    /// <inheritdoc/>
    public async ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        // Most intents are new, so the insert is tried without looking first. A record that is there already comes back with it.
        PlacementRecord first = PlacementRecord.Begin(null, attempt).Record;
        SqlStatement insert = Statement(_statements.Insert, intent, first)
            .With("store", intent.Store.Value)
            .With("reference", Printable(intent.Reference));
        SqlStatement step = insert;
        while (true)
        {
            if (await WriteAsync(step, attempt.TimeLeft, cancellationToken).ConfigureAwait(false) is not { } written)
            {
                // Inserted by another process while this step ran, or removed.
                step = insert;
                continue;
            }
            if (written.Changed)
                return new(BeginOutcome.Won, written.Stored);
            JournalBegin begin = PlacementRecord.Begin(written.Stored, attempt);
            if (begin.Outcome != BeginOutcome.Won)
                return begin;
            step = Expect(Statement(_statements.Update, intent, begin.Record), written.Stored).With("ends", 0);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        bool ends = next.Attempt.Id == current.Attempt.Id && next.Attempt.LatestSend != current.Attempt.LatestSend;
        SqlStatement step = Expect(Statement(_statements.Update, intent, next), current).With("ends", ends ? 1 : 0);
        if (await WriteAsync(step, null, cancellationToken).ConfigureAwait(false) is { Changed: true })
            return true;
        if (step.Runs == 1)
            return false;
        // A commit whose acknowledgement was lost is this very version of this very attempt.
        JournalEntry entry = await FindAsync(intent, cancellationToken).ConfigureAwait(false);
        return entry.Record is { } stored && IsSame(stored, next);
    }

    /// <summary>Writes a record; null if another transaction inserted the intent meanwhile, or there is none.</summary>
    private async Task<Written?> WriteAsync(SqlStatement step, TimeSpan? timeLeft, CancellationToken cancellationToken) =>
        await _database
            .RunSingleAsync(step, row => new Written(row.GetInt64(0) == 1, _rows.Read(row, 1)), cancellationToken, timeLeft)
            .ConfigureAwait(false);

    /// <summary>Whether two records differ in nothing but the times that the database sets.</summary>
    private static bool IsSame(PlacementRecord stored, PlacementRecord next) =>
        string.Equals((stored with { Attempt = next.Attempt }).ToJson(), next.ToJson(), StringComparison.Ordinal)
        && stored.Attempt.Id == next.Attempt.Id;

    /// <summary>
    /// Notes that the application has taken an outcome into its books, so that no worker passes it on. Call it after what
    /// <see cref="ICheckoutClient.PlaceAsync"/> returned was stored; if the process dies in between, a worker does.
    /// </summary>
    /// <param name="intent">The intent.</param>
    /// <param name="version">The outcome's <see cref="Placement.Version"/>. Earlier outcomes of the intent count as taken, too.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False if it was taken before, or there is no such version.</returns>
    public async Task<bool> AcknowledgeAsync(PlacementIntent intent, long version, CancellationToken cancellationToken = default)
    {
        await ReadyAsync(cancellationToken).ConfigureAwait(false);
        return await new WorkQueue(_database, _rows, TimeProvider.System)
            .AcknowledgeAsync(intent, version, cancellationToken)
            .ConfigureAwait(false);
    }

    private static SqlDatabase Open(DbDataSource dataSource, SqlJournalOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        string[] problems = [.. options.Validate()];
        return problems.Length == 0
            ? new(dataSource, SqlDialect.Of(dataSource, options.Dialect), options.Timeout)
            : throw new ArgumentException($"The journal cannot be used. {string.Join(" ", problems)}", nameof(options));
    }

    private SqlStatement Statement(string text, PlacementIntent intent, PlacementRecord record) =>
        IntentRow
            .Bind(new SqlStatement(text, writes: true), intent, record, _rows.Seal(record))
            .With("open", record.IsOpen ? 1 : 0)
            .With("lookup", record.LookUpAfter is { } after ? IntentRow.Milliseconds(after) : null)
            .With("grace", (long)_options.AcknowledgeWithin.TotalMilliseconds);

    private static SqlStatement Expect(SqlStatement update, PlacementRecord stored) =>
        update.With("was", stored.Attempt.Id.ToString()).With("before", stored.Version);

    // What the text column holds is for people to read; PostgreSQL's texts have no NUL. The key has the exact bytes.
    private static string Printable(string reference) => reference.Replace('\0', '\u2400');

    /// <summary>What a write came to.</summary>
    private sealed record Written(bool Changed, PlacementRecord Stored);
}
