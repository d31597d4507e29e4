using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ShopSdk.Journal.Sql;

/// <summary>
/// SQLite, whose driver blocks the thread that calls it. So each step runs on a thread of the pool, and writes of this process wait for each other without a
/// thread. Every connection gets the settings that make a commit durable, however it was opened.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Without its wait handle, the semaphore has nothing to dispose of.")]
internal sealed class SqliteDialect : SqlDialect
{
    private const string Busy = "SQLite Error 5:";
    private const string Locked = "SQLite Error 6:";

    private readonly SemaphoreSlim _writes = new(1);

    public override SqlJournalDialect Kind => SqlJournalDialect.Sqlite;

    public override string Now => "cast(unixepoch('subsec') * 1000 as integer)";

    public override IReadOnlyList<string> SchemaSteps => SqliteSchema.Steps;

    public override string FindTable => "select 1 from sqlite_master where type = 'table' and name = 'shop_journal'";

    public override string Change(string change, string history, string row) =>
        $"""
            {change};
            {history} from shop_intents where key = @key and changes() = 1;
            select changes(), {row} from shop_intents where key = @key
            """;

    public override string Claim(string due, string order, string set, string row) =>
        $"""
            update shop_intents set {set}
            where key in (select key from shop_intents where {due} order by {order} limit @count)
            returning {row}
            """;

    public override string Literal(byte[] bytes) => $"x'{Convert.ToHexString(bytes)}'";

    // The mode is kept in the file, and cannot be changed within a transaction.
    public override string InTransaction(string script) => $"pragma journal_mode = wal;\nbegin immediate;\n{script}\ncommit;\n";

    // The driver has the code in its message alone, and in a type that would have to be referenced.
    public override bool IsPassing(DbException error) =>
        error.Message.StartsWith(Busy, StringComparison.Ordinal) || error.Message.StartsWith(Locked, StringComparison.Ordinal);

    public override bool IsTimeout(DbException error) => false;

    public override async Task<IReadOnlyList<T>> RunAsync<T>(
        DbDataSource source,
        SqlStatement statement,
        Func<DbDataReader, T> read,
        TimeSpan limit,
        CancellationToken cancellationToken
    )
    {
        if (!statement.Writes)
            return await Task.Run(() => Run(source, statement, read, limit), cancellationToken).ConfigureAwait(false);
        await _writes.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Run(source, statement, read, limit), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writes.Release();
        }
    }

    public override Task RunScriptAsync(DbDataSource source, string script, CancellationToken cancellationToken) =>
        Task.Run(
            () =>
            {
                using DbConnection connection = Open(source, TimeSpan.FromSeconds(30));
                try
                {
                    Execute(connection, script, TimeSpan.FromSeconds(30));
                }
                catch
                {
                    RollBack(connection);
                    throw;
                }
            },
            cancellationToken
        );

    public override Task<IReadOnlyList<JournalProblem>> CheckAsync(
        DbDataSource source,
        TimeSpan limit,
        CancellationToken cancellationToken
    ) =>
        Task.Run(
            () =>
            {
                using DbConnection connection = Open(source, limit);
                return SqliteCheck.Run(connection, text => Ask(connection, text, limit), () => TryWrite(connection, limit));
            },
            cancellationToken
        );

    private static List<T> Run<T>(DbDataSource source, SqlStatement statement, Func<DbDataReader, T> read, TimeSpan limit)
    {
        using DbConnection connection = Open(source, limit);
        if (!statement.Writes)
            return Read(connection, statement, read, limit);
        Execute(connection, "begin immediate", limit);
        try
        {
            List<T> rows = Read(connection, statement, read, limit);
            // A separate command: the driver runs the rest of a command even if a part of it failed.
            Execute(connection, "commit", limit);
            return rows;
        }
        catch
        {
            RollBack(connection);
            throw;
        }
    }

    private static List<T> Read<T>(DbConnection connection, SqlStatement statement, Func<DbDataReader, T> read, TimeSpan limit)
    {
        using DbCommand command = statement.CreateCommand(connection, statement.Text, Seconds(limit));
        using DbDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        do
        {
            while (reader.Read())
                rows.Add(read(reader));
        } while (reader.NextResult());
        return rows;
    }

    /// <summary>A pooled connection keeps its settings, and one that the application used in between may have others. So they are set each time.</summary>
    private static DbConnection Open(DbDataSource source, TimeSpan limit)
    {
        DbConnection connection = source.OpenConnection();
        try
        {
            Execute(
                connection,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"pragma busy_timeout = {(long)limit.TotalMilliseconds}; pragma synchronous = full; pragma fullfsync = on; pragma foreign_keys = on"
                ),
                limit
            );
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(DbConnection connection, string text, TimeSpan limit)
    {
        using DbCommand command = new SqlStatement(text, writes: true).CreateCommand(connection, text, Seconds(limit));
        using DbDataReader reader = command.ExecuteReader();
        // To the end: ExecuteNonQuery stops, without an error, behind the first statement that gives rows.
        do
        {
            while (reader.Read()) { }
        } while (reader.NextResult());
    }

    private static string? Ask(DbConnection connection, string text, TimeSpan limit)
    {
        using DbCommand command = new SqlStatement(text, writes: false).CreateCommand(connection, text, Seconds(limit));
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Writes, and takes it back; the error if that is not possible. That another program writes for too long says nothing about the database.</summary>
    private DbException? TryWrite(DbConnection connection, TimeSpan limit)
    {
        try
        {
            Execute(connection, "begin immediate", limit);
            Execute(connection, "update shop_journal set id = id", limit);
            return null;
        }
        catch (DbException e) when (!IsPassing(e))
        {
            return e;
        }
        finally
        {
            RollBack(connection);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The error that led here is the one to report.")]
    private static void RollBack(DbConnection connection)
    {
        if (connection.State != ConnectionState.Open)
            return;
        try
        {
            Execute(connection, "rollback", TimeSpan.FromSeconds(1));
        }
        catch (Exception)
        {
            // SQLite ended the transaction by itself, as after a full disk.
        }
    }
}
