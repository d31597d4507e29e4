using System.Security.Cryptography;
using ShopSdk.Journal.Tests.Databases;

namespace ShopSdk.Journal.Tests.Contract;

public sealed class EncryptedJournalContract : SqlJournalContract
{
    protected override IPlacementProtector Protector { get; } = new AesPlacementProtector(RandomNumberGenerator.GetBytes(32));

    protected override Task<TestDatabase> CreateAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());
}
