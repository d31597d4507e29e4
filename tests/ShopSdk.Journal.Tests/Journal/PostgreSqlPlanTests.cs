using System.Data.Common;
using System.Text.Json;
using ShopSdk.Journal.Sql;
using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Journal;

public sealed class PostgreSqlPlanTests(SharedPostgreSql server) : PlanTests
{
    protected override async Task<TestDatabase> CreateAsync() => await PostgreSqlTestDatabase.CreateAsync(server);

    protected override async Task FillAsync(int rows)
    {
        await Database.ExecuteAsync(
            $"""
            insert into shop_intents (key, store, reference, checkout, attempt, state, order_id, begun_at, latest_send, changed_at,
                lookups, version, record, look_up_after, settle_after, settled, outcome, attention)
            select decode(md5(i::text), 'hex'), 'store-' || (i % 10), 'order-' || i, 'intercart:0', 'a', case when i <= {Busy} then 'Sent' else 'Placed' end,
                i::text, i, i, i, 0, 2, repeat('x', 800), case when i <= {Busy} then i end, case when i > {rows
                - Busy} then i end, 0, 2,
                case when i % 100 = 0 and i <= 1000 then 'look' end
            from generate_series(1, {rows}) i
            """
        );
        await Database.ExecuteAsync(
            """
            insert into shop_intent_history (key, version, at, attempt, state, lookups, record)
            select key, v, changed_at, attempt, state, 0, case when v = 2 then record end from shop_intents, generate_series(1, 2) v
            """
        );
        await Database.ExecuteAsync("vacuum analyze shop_intents");
        await Database.ExecuteAsync("vacuum analyze shop_intent_history");
    }

    private protected override SqlDialect Explaining(List<Plan> plans) =>
        new ExplainingDialect(
            new PostgreSqlDialect(),
            async statement =>
            {
                await using DbConnection connection = await Database.Source.OpenConnectionAsync(Token);
                await using DbTransaction undone = await connection.BeginTransactionAsync(Token);
                await using DbCommand explain = statement.CreateCommand(
                    connection,
                    $"explain (analyze, format json) {statement.Text}",
                    600
                );
                using var json = JsonDocument.Parse((string)(await explain.ExecuteScalarAsync(Token))!);
                JsonElement root = json.RootElement[0];
                List<string> scans = [];
                int touched = 0;
                Walk(root.GetProperty("Plan"), scans, ref touched);
                plans.Add(new(Step(statement), scans, touched, root.GetProperty("Execution Time").GetDouble()));
            }
        );

    private static void Walk(JsonElement node, List<string> scans, ref int touched)
    {
        string type = node.GetProperty("Node Type").GetString()!;
        string? table = node.TryGetProperty("Relation Name", out JsonElement relation) ? relation.GetString() : null;
        if (table is "shop_intents" or "shop_intent_history" && type.EndsWith("Scan", StringComparison.Ordinal))
        {
            if (type == "Seq Scan")
                scans.Add($"{type} of {table}");
            double removed = node.TryGetProperty("Rows Removed by Filter", out JsonElement filtered) ? filtered.GetDouble() : 0;
            touched += (int)(
                (node.GetProperty("Actual Rows").GetDouble() + removed) * node.GetProperty("Actual Loops").GetDouble()
            );
        }
        if (!node.TryGetProperty("Plans", out JsonElement plans))
            return;
        foreach (JsonElement plan in plans.EnumerateArray())
            Walk(plan, scans, ref touched);
    }

    private static string Step(SqlStatement statement) =>
        string.Join(' ', statement.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(12));
}
