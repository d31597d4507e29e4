using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Contract;

public sealed class PostgreSqlJournalContract(PostgreSqlServer server) : SqlJournalContract
{
    protected override async Task<TestDatabase> CreateAsync() => await PostgreSqlTestDatabase.CreateAsync(server);
}
