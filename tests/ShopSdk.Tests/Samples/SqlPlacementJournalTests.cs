using System.Data.Common;
using ShopSdk.Resilience;
using ShopSdk.Tests.Resilience;
using Snippets.Production;

namespace ShopSdk.Tests.Samples;

/// <summary>The journal of docs/production.md keeps the promise of every journal, in a real database.</summary>
public sealed class SqlPlacementJournalTests : PlacementJournalContract, IDisposable
{
    private readonly SqliteFile _file = new();

    public SqlPlacementJournalTests() => Journal = new SqlPlacementJournal(_file.Database);

    protected override IPlacementJournal Journal { get; }

    [Fact]
    public async Task TryBegin_WithoutADatabase_FailsAndLetsNobodyIn()
    {
        await using DbDataSource none = Microsoft.Data.Sqlite.SqliteFactory.Instance.CreateDataSource("Data Source=:memory:");
        var journal = new SqlPlacementJournal(none);
        var id = CheckoutId.Create(ProviderId.Parse("stub"), StoreName.Parse("stub"), "ref-1", "key", OutcomeVectorTests.Noon);

        Func<Task> begin = async () =>
            await journal.TryBeginAsync(
                new(StoreName.Parse("stub"), "ref-1"),
                new(id, OutcomeVectorTests.Noon),
                TestContext.Current.CancellationToken
            );

        await begin.Should().ThrowAsync<DbException>();
    }

    public void Dispose() => _file.Dispose();
}
