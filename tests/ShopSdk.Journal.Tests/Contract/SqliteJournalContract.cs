using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Contract;

public sealed class SqliteJournalContract : SqlJournalContract
{
    protected override Task<TestDatabase> CreateAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());
}
