using System.Data.Common;
using System.Globalization;

namespace ShopSdk.Journal.Sql;

/// <summary>Which settings of a PostgreSQL database would lose or mix up what was committed.</summary>
internal static class PostgreSqlCheck
{
    private const string Settings = """
        select
            case when pg_is_in_recovery() then 'standby' else 'primary' end,
            current_setting('default_transaction_read_only'),
            current_setting('synchronous_commit'),
            current_setting('synchronous_standby_names'),
            current_setting('fsync'),
            current_setting('server_encoding'),
            current_setting('server_version_num'),
            (select count(*)::text from pg_attribute a join pg_collation c on c.oid = a.attcollation
                where a.attrelid in (to_regclass('shop_intents'), to_regclass('shop_intent_history')) and not c.collisdeterministic)
        """;

    public static async Task<IReadOnlyList<JournalProblem>> RunAsync(
        PostgreSqlDialect dialect,
        DbDataSource source,
        TimeSpan limit,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<string[]> rows = await dialect
            .RunAsync(source, new SqlStatement(Settings, writes: false), Texts, limit, cancellationToken)
            .ConfigureAwait(false);
        return [.. rows.SelectMany(Judge)];
    }

    private static string[] Texts(DbDataReader row) => [.. Enumerable.Range(0, row.FieldCount).Select(row.GetString)];

    private static IEnumerable<JournalProblem> Judge(string[] setting)
    {
        if (setting[0] == "standby")
            yield return new(
                "The server is a read-only standby. Connect to the primary, as with Target Session Attributes=primary."
            );
        else if (setting[1] == "on")
            yield return new(
                "The session is read-only (default_transaction_read_only is on). Use a role and a database that may write."
            );
        if (setting[2] == "off")
            yield return new(
                "synchronous_commit is off, so a crash of the server forgets commits that it acknowledged, and an order could be sent twice. Turn it on for this role or database."
            );
        else if (setting[2] == "local" && setting[3].Length > 0)
            yield return new(
                "synchronous_commit is local although there are synchronous standbys: a failover loses what was committed last. Set it to on.",
                Forbids: false
            );
        if (setting[4] == "off")
            yield return new("fsync is off, so a crash of the machine can destroy the journal. Turn it on.");
        if (setting[5] != "UTF8")
            yield return new($"The database's encoding is {setting[5]}, which cannot hold every reference. Use UTF8.");
        if (int.TryParse(setting[6], CultureInfo.InvariantCulture, out int version) && version < 120000)
            yield return new($"The server's version is {version}. Use PostgreSQL 12 or later.");
        if (setting[7] != "0")
            yield return new(
                "A column of shop_intents or shop_intent_history has a collation that takes different texts for equal. Create the tables by the script of the journal."
            );
    }
}
