using System.Data.Common;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Tests.Placing;
using ShopSdk.Tests.Resilience;
using Snippets.Production;

namespace ShopSdk.Tests.Samples;

/// <summary>The journal of docs/production.md keeps the promise of every journal, in a real database.</summary>
public sealed class SqlPlacementJournalTests : PlacementJournalContract, IDisposable
{
    private static readonly byte[] Key = new byte[31]
        .Append((byte)1)
        .ToArray();

    private readonly SqliteFile _file = new();

    public SqlPlacementJournalTests() => Journal = new SqlPlacementJournal(_file.Database, Key, OutcomeVectorTests.Noon);

    protected override IPlacementJournal Journal { get; }

    protected override IPlacementJournal OtherProcess => new SqlPlacementJournal(_file.Open(), Key, OutcomeVectorTests.Noon);

    [Fact]
    public async Task Begin_WithoutADatabase_FailsAndLetsNobodyIn()
    {
        await using DbDataSource none = Microsoft.Data.Sqlite.SqliteFactory.Instance.CreateDataSource("Data Source=:memory:");
        var journal = new SqlPlacementJournal(none, Key, OutcomeVectorTests.Noon);
        var id = CheckoutId.Create(ProviderId.Parse("stub"), StoreName.Parse("stub"), "ref-1", "key", OutcomeVectorTests.Noon);

        Func<Task> begin = async () =>
            await journal.BeginAsync(
                new(StoreName.Parse("stub"), "ref-1"),
                new(Guid.NewGuid(), id, OutcomeVectorTests.Noon, OutcomeVectorTests.Noon),
                TestContext.Current.CancellationToken
            );

        await begin.Should().ThrowAsync<DbException>();
    }

    public void Dispose() => _file.Dispose();
}
