using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Work;

public sealed class SqliteWorkerTests : WorkerTests
{
    protected override Task<TestDatabase> CreateAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());
}
