using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Operating;

public sealed class PostgreSqlOperatorTests(SharedPostgreSql server) : OperatorTests
{
    protected override async Task<TestDatabase> CreateAsync() => await PostgreSqlTestDatabase.CreateAsync(server);
}
