using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ShopSdk.Journal.Sql;

/// <summary>PostgreSQL. A whole transaction is one command, so that it takes one round trip and holds its locks for no longer.</summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    // Of a migration; any number that nothing else uses.
    private const string MigrationLock = "7308341902";

    public override SqlJournalDialect Kind => SqlJournalDialect.PostgreSql;

    public override string Now => "floor(extract(epoch from clock_timestamp()) * 1000)::bigint";

    public override IReadOnlyList<string> SchemaSteps => PostgreSqlSchema.Steps;

    public override string FindTable => "select 1 where to_regclass('shop_journal') is not null";

    public override string Change(string change, string history, string row) =>
        $"""
            with written as ({change} returning *),
            noted as ({history} from written)
            select 1, {row} from written
            union all select 0, {row} from shop_intents where key = @key and not exists (select 1 from written)
            """;

    public override string Claim(string due, string order, string set, string row) =>
        $"""
            with due as materialized (
                select key as due_key from shop_intents where {due} order by {order} limit @count for update skip locked)
            update shop_intents set {set} from due where key = due_key returning {row}
            """;

    public override string Literal(byte[] bytes) => $"'\\x{Convert.ToHexString(bytes)}'::bytea";

    public override string InTransaction(string script) =>
        $"begin;\nselect pg_advisory_xact_lock({MigrationLock});\n{script}\ncommit;\n";

    // Serialization failure, deadlock; what the driver calls transient is mostly a lost connection or a server that starts or stops.
    public override bool IsPassing(DbException error) => error.SqlState is "40001" or "40P01" || error.IsTransient;

    // The statement was canceled by statement_timeout, or a lock was not available.
    public override bool IsTimeout(DbException error) => error.SqlState is "57014" or "55P03";

    public override async Task<IReadOnlyList<T>> RunAsync<T>(
        DbDataSource source,
        SqlStatement statement,
        Func<DbDataReader, T> read,
        TimeSpan limit,
        CancellationToken cancellationToken
    )
    {
        DbConnection connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable _ = connection.ConfigureAwait(false);
        string full = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            begin isolation level read committed {(statement.Writes ? "read write" : "read only")};
            set local statement_timeout = {(long)limit.TotalMilliseconds};
            {statement.Text};
            commit
            """
        );
        DbCommand command = statement.CreateCommand(connection, full, Seconds(limit) + 1);
        await using ConfiguredAsyncDisposable __ = command.ConfigureAwait(false);
        DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ___ = reader.ConfigureAwait(false);
        List<T> rows = [];
        do
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                rows.Add(read(reader));
            // To the end: an error of the commit comes last.
        } while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false));
        return rows;
    }

    public override async Task RunScriptAsync(DbDataSource source, string script, CancellationToken cancellationToken)
    {
        DbConnection connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable _ = connection.ConfigureAwait(false);
        DbCommand command = new SqlStatement(script, writes: true).CreateCommand(connection, script, seconds: 0);
        await using ConfiguredAsyncDisposable __ = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public override Task<IReadOnlyList<JournalProblem>> CheckAsync(
        DbDataSource source,
        TimeSpan limit,
        CancellationToken cancellationToken
    ) => PostgreSqlCheck.RunAsync(this, source, limit, cancellationToken);
}
