using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ShopSdk.Journal.Sql;

namespace ShopSdk.Journal;

/// <summary>Creates the tables of a journal, and leads them from one version to the next.</summary>
public static class SqlJournalSchema
{
    private static readonly TimeSpan ReadLimit = TimeSpan.FromSeconds(30);

    /// <summary>Gets the version of the tables that this package works with.</summary>
    public static int Version { get; } = new PostgreSqlDialect().SchemaSteps.Count;

    /// <summary>
    /// Creates the tables, or leads them to <see cref="Version"/>. Tables of that version are left alone. Any number of processes may call it at the same time.
    /// </summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="dialect">The kind of the database; null to recognise it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="InvalidOperationException">The tables are of a later version.</exception>
    public static Task MigrateAsync(
        DbDataSource dataSource,
        SqlJournalDialect? dialect = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        return UpgradeAsync(
            new SqlDatabase(dataSource, SqlDialect.Of(dataSource, dialect), ReadLimit),
            Version,
            cancellationToken
        );
    }

    /// <summary>
    /// Writes what <see cref="MigrateAsync"/> does as a script, for those who migrate by hand. A script that creates the tables contains a new random key each
    /// time: see <see cref="SqlJournalOptions.HashKey"/>.
    /// </summary>
    /// <param name="dialect">The kind of the database.</param>
    /// <param name="from">The version that the tables have; 0 if there are none.</param>
    public static string Script(SqlJournalDialect dialect, int from = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, Version);
        return Compose(SqlDialect.Of(dialect), from, Version);
    }

    internal static async Task UpgradeAsync(SqlDatabase database, int to, CancellationToken cancellationToken)
    {
        while (true)
        {
            int from = (int)(await FindVersionAsync(database, cancellationToken).ConfigureAwait(false) ?? 0);
            if (from == to)
                return;
            if (from > to)
                throw new InvalidOperationException(TooNew(from));
            try
            {
                await database
                    .Dialect.RunScriptAsync(database.Source, Compose(database.Dialect, from, to), cancellationToken)
                    .ConfigureAwait(false);
                return;
            }
            catch (DbException)
            {
                // Another process may have done it meanwhile. Then there is nothing left to do; else the error is the script's own.
                if ((await FindVersionAsync(database, cancellationToken).ConfigureAwait(false) ?? 0) == from)
                    throw;
            }
        }
    }

    /// <exception cref="InvalidOperationException">There are no tables, or they have another version.</exception>
    internal static async Task<SqlPlacementJournal.Settings> ReadSettingsAsync(
        SqlDatabase database,
        CancellationToken cancellationToken
    )
    {
        if (await FindVersionAsync(database, cancellationToken).ConfigureAwait(false) is not { } version)
            throw new InvalidOperationException(
                $"The database has no tables of a placement journal. Call {nameof(SqlJournalSchema)}.{nameof(MigrateAsync)}, set {nameof(SqlJournalOptions)}.{nameof(SqlJournalOptions.MigrateOnStart)}, or run {nameof(SqlJournalSchema)}.{nameof(Script)}."
            );
        if (version != Version)
            throw new InvalidOperationException(
                version > Version
                    ? TooNew(version)
                    : $"The journal's tables have version {version}, and this package needs {Version}. Call {nameof(SqlJournalSchema)}.{nameof(MigrateAsync)}, or run {nameof(SqlJournalSchema)}.{nameof(Script)}(..., {version})."
            );
        return await database
                .RunSingleAsync(
                    new SqlStatement("select schema_version, hash_key, hash_check from shop_journal", writes: false),
                    row => new SqlPlacementJournal.Settings(
                        row.GetInt64(0),
                        (byte[])row.GetValue(1),
                        row.IsDBNull(2) ? null : (byte[])row.GetValue(2)
                    ),
                    cancellationToken
                )
                .ConfigureAwait(false)
            ?? throw new InvalidOperationException("The table shop_journal is empty. Create it by the script of the journal.");
    }

    /// <summary>Keeps the check value of the key unless there is one; gives the one that is kept.</summary>
    internal static async Task<byte[]> KeepHashCheckAsync(SqlDatabase database, byte[] check, CancellationToken cancellationToken)
    {
        SqlStatement keep = new SqlStatement(
            "update shop_journal set hash_check = coalesce(hash_check, @check) returning hash_check",
            writes: true
        ).With("check", check);
        return await database.RunSingleAsync(keep, row => (byte[])row.GetValue(0), cancellationToken).ConfigureAwait(false)
            ?? check;
    }

    private static string TooNew(long version) =>
        $"The journal's tables have version {version}, and this package knows up to {Version}. Update the package.";

    private static async Task<long?> FindVersionAsync(SqlDatabase database, CancellationToken cancellationToken)
    {
        SqlStatement find = new(database.Dialect.FindTable, writes: false);
        if ((await database.RunAsync(find, row => row.FieldCount, cancellationToken).ConfigureAwait(false)).Count == 0)
            return null;
        SqlStatement ask = new("select schema_version from shop_journal", writes: false);
        IReadOnlyList<long> versions = await database
            .RunAsync(ask, row => row.GetInt64(0), cancellationToken)
            .ConfigureAwait(false);
        return versions.Count > 0 ? versions[0] : null;
    }

    private static string Compose(SqlDialect dialect, int from, int to)
    {
        var script = new StringBuilder();
        for (int step = from; step < to; step++)
        {
            script.Append(CultureInfo.InvariantCulture, $"-- Version {step + 1}\n{dialect.SchemaSteps[step]}\n");
            script.Append(
                step == 0
                    ? $"insert into shop_journal (id, schema_version, complete_since, hash_key) values (1, 1, {dialect.Now}, {dialect.Literal(RandomNumberGenerator.GetBytes(32))});\n"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"update shop_journal set schema_version = {step + 1} where schema_version = {step};\n"
                    )
            );
        }
        return dialect.InTransaction(script.ToString());
    }
}
