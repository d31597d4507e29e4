using System.Data.Common;

namespace ShopSdk.Journal.Sql;

/// <summary>What differs from one database to the other: how a step is run, what its clock is called, and which errors pass by themselves.</summary>
internal abstract class SqlDialect
{
    public abstract SqlJournalDialect Kind { get; }

    /// <summary>Gets the database's clock, in Unix milliseconds. It moves within a transaction.</summary>
    public abstract string Now { get; }

    /// <summary>
    /// A change of at most one intent, with its entry in the history, in one step. Gives one row: 1 if it changed something, 0 if not, and the
    /// <paramref name="row"/> that is then stored. Gives none if another transaction inserted the row meanwhile: then ask again.
    /// </summary>
    public abstract string Change(string change, string history, string row);

    /// <summary>Changes the first <c>@count</c> intents that are due, without waiting for those that another worker is changing.</summary>
    public abstract string Claim(string due, string order, string set, string row);

    /// <summary>Gets the steps of the schema, each a script that leads from one version to the next.</summary>
    public abstract IReadOnlyList<string> SchemaSteps { get; }

    /// <summary>Gets a query for the name of the table of the journal's settings; no row if there is none.</summary>
    public abstract string FindTable { get; }

    /// <summary>Writes bytes into a script.</summary>
    public abstract string Literal(byte[] bytes);

    /// <summary>Puts a script into a transaction that lets no other migration in.</summary>
    public abstract string InTransaction(string script);

    /// <summary>Whether the error comes from a conflict with another transaction or from a lost connection, so that a repetition makes sense.</summary>
    public abstract bool IsPassing(DbException error);

    /// <summary>Whether the database itself stopped the step because it took too long.</summary>
    public abstract bool IsTimeout(DbException error);

    /// <summary>Runs one step as one transaction, at most <paramref name="limit"/> long, on a separate connection.</summary>
    public abstract Task<IReadOnlyList<T>> RunAsync<T>(
        DbDataSource source,
        SqlStatement statement,
        Func<DbDataReader, T> read,
        TimeSpan limit,
        CancellationToken cancellationToken
    );

    /// <summary>Runs a script that has its own transactions.</summary>
    public abstract Task RunScriptAsync(DbDataSource source, string script, CancellationToken cancellationToken);

    /// <summary>Finds what is wrong with the database's settings.</summary>
    public abstract Task<IReadOnlyList<JournalProblem>> CheckAsync(
        DbDataSource source,
        TimeSpan limit,
        CancellationToken cancellationToken
    );

    /// <exception cref="ArgumentException">The connections are those of a driver that is not known.</exception>
    public static SqlDialect Of(DbDataSource source, SqlJournalDialect? stated) => Of(stated ?? Recognise(source));

    public static SqlDialect Of(SqlJournalDialect kind) =>
        kind == SqlJournalDialect.PostgreSql ? new PostgreSqlDialect() : new SqliteDialect();

    protected static int Seconds(TimeSpan limit) => Math.Max(1, (int)Math.Ceiling(limit.TotalSeconds));

    private static SqlJournalDialect Recognise(DbDataSource source)
    {
        using DbConnection connection = source.CreateConnection();
        string? driver = connection.GetType().FullName;
        return driver switch
        {
            "Npgsql.NpgsqlConnection" => SqlJournalDialect.PostgreSql,
            "Microsoft.Data.Sqlite.SqliteConnection" => SqlJournalDialect.Sqlite,
            _ => throw new ArgumentException(
                $"The connections are of {driver}, which is not known. Set {nameof(SqlJournalOptions)}.{nameof(SqlJournalOptions.Dialect)}.",
                nameof(source)
            ),
        };
    }
}
