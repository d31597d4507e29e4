using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Operating;

public sealed class SqliteOperatorTests : OperatorTests
{
    protected override Task<TestDatabase> CreateAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());
}
