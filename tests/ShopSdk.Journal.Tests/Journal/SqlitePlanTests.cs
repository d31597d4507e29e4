using System.Data.Common;
using System.Text.RegularExpressions;
using ShopSdk.Journal.Sql;
using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Journal;

public sealed partial class SqlitePlanTests : PlanTests
{
    protected override Task<TestDatabase> CreateAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());

    protected override async Task FillAsync(int rows)
    {
        await Database.ExecuteAsync(
            $"""
            insert into shop_intents (key, store, reference, checkout, attempt, state, order_id, begun_at, latest_send, changed_at,
                lookups, version, record, look_up_after, settle_after, settled, outcome, attention)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < {rows})
            select randomblob(32), 'store-' || (i % 10), 'order-' || i, 'intercart:0', 'a', iif(i <= {Busy}, 'Sent', 'Placed'),
                i, i, i, i, 0, 2, printf('%.800c', 'x'), iif(i <= {Busy}, i, null), iif(i > {rows - Busy}, i, null), 0, 2,
                iif(i % 100 = 0 and i <= 1000, 'look', null)
            from n
            """
        );
        await Database.ExecuteAsync(
            """
            insert into shop_intent_history (key, version, at, attempt, state, lookups, record)
            select key, v, changed_at, attempt, state, 0, iif(v = 2, record, null) from shop_intents, (select 1 v union select 2)
            """
        );
    }

    private protected override SqlDialect Explaining(List<Plan> plans) =>
        new ExplainingDialect(
            new SqliteDialect(),
            async statement =>
            {
                List<string> scans = [];
                foreach (string part in statement.Text.Split(';', StringSplitOptions.RemoveEmptyEntries))
                {
                    await using DbConnection connection = await Database.Source.OpenConnectionAsync(Token);
                    await using DbCommand explain = statement.CreateCommand(connection, $"explain query plan {part}", 600);
                    await using DbDataReader reader = await explain.ExecuteReaderAsync(Token);
                    while (await reader.ReadAsync(Token))
                    {
                        if (WholeTable().IsMatch(reader.GetString(3)))
                            scans.Add($"{reader.GetString(3)}: {part}");
                    }
                }
                plans.Add(new(statement.Text.Trim().Split('\n')[0], scans, 0, 0));
            }
        );

    // An alias of either table; shop_journal has one row, and an index may be read from end to end if it has few entries.
    [GeneratedRegex("^SCAN (shop_intents|shop_intent_history|i|h)( |$)(?!.*USING)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeTable();
}
