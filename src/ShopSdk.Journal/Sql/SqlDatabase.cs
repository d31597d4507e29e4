using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Transactions;

namespace ShopSdk.Journal.Sql;

/// <summary>
/// The way to the database: each step on a separate connection, outside any transaction of the caller's, repeated after what passes by itself, and
/// bounded in time.
/// </summary>
internal sealed class SqlDatabase(DbDataSource source, SqlDialect dialect, TimeSpan timeout)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortestStep = TimeSpan.FromMilliseconds(50);

    public SqlDialect Dialect => dialect;

    public DbDataSource Source => source;

    public TimeSpan Timeout => timeout;

    /// <summary>Runs a step. It may run more than once, so what it does has to be recognisable as done.</summary>
    /// <exception cref="TimeoutException">It did not end in time.</exception>
    /// <exception cref="DbException">It failed.</exception>
    public Task<IReadOnlyList<T>> RunAsync<T>(
        SqlStatement statement,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken,
        TimeSpan? timeLeft = null
    )
    {
        TimeSpan limit = timeLeft is { } left && left < timeout ? left : timeout;
        if (Transaction.Current is null)
            return RepeatAsync(statement, read, limit, cancellationToken);
        // A driver would enlist, and a rollback of the caller's would forget an order that was sent. No transaction flows to a thread without context.
        using (ExecutionContext.SuppressFlow())
            return Task.Run(() => RepeatAsync(statement, read, limit, cancellationToken), CancellationToken.None);
    }

    /// <summary>Runs a step that gives at most one row.</summary>
    public async Task<T?> RunSingleAsync<T>(
        SqlStatement statement,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken,
        TimeSpan? timeLeft = null
    )
        where T : class
    {
        IReadOnlyList<T> rows = await RunAsync(statement, read, cancellationToken, timeLeft).ConfigureAwait(false);
        return rows.Count > 0 ? rows[0] : null;
    }

    [SuppressMessage(
        "Maintainability",
        "CA1508",
        Justification = "The rule does not see that an earlier round sets the last error."
    )]
    private async Task<IReadOnlyList<T>> RepeatAsync<T>(
        SqlStatement statement,
        Func<DbDataReader, T> read,
        TimeSpan limit,
        CancellationToken cancellationToken
    )
    {
        long start = Stopwatch.GetTimestamp();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(limit);
        Exception? last = null;
        TimeSpan pause = FirstPause;
        while (true)
        {
            TimeSpan left = limit - Stopwatch.GetElapsedTime(start);
            try
            {
                return await dialect
                    .RunAsync(source, statement, read, left > ShortestStep ? left : ShortestStep, stop.Token)
                    .ConfigureAwait(false);
            }
            catch (DbException e) when (dialect.IsPassing(e) && !stop.IsCancellationRequested)
            {
                last = e;
            }
            catch (DbException e) when (dialect.IsTimeout(e))
            {
                throw TooLong(limit, e);
            }
            catch (Exception e) when (stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw TooLong(limit, last ?? e);
            }
            try
            {
                await Task.Delay(pause, TimeProvider.System, stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw TooLong(limit, last);
            }
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private static TimeoutException TooLong(TimeSpan limit, Exception? inner) =>
        new($"The journal's database did not finish a step within {limit}.", inner);
}
