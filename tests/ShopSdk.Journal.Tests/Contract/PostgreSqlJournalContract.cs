using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Contract;

public sealed class PostgreSqlJournalContract(SharedPostgreSql server) : SqlJournalContract
{
    protected override async Task<TestDatabase> CreateAsync() => await PostgreSqlTestDatabase.CreateAsync(server);
}
