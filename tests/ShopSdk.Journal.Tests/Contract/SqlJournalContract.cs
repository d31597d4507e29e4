using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Placing;
using ShopSdk.Tests.Placing;

namespace ShopSdk.Journal.Tests.Contract;

/// <summary>The journal of the package keeps the promise of every journal.</summary>
public abstract class SqlJournalContract : PlacementJournalContract, IAsyncLifetime
{
    private TestDatabase? _database;
    private IPlacementJournal? _journal;
    private IPlacementJournal? _other;

    protected override IPlacementJournal Journal => _journal!;

    protected override IPlacementJournal OtherProcess => _other!;

    /// <summary>Gets what records are encrypted with; null for nothing.</summary>
    protected virtual IPlacementProtector? Protector => null;

    public async ValueTask InitializeAsync()
    {
        _database = await CreateAsync();
        await SqlJournalSchema.MigrateAsync(_database.Source);
        _journal = new SqlPlacementJournal(_database.Source, protector: Protector);
        _other = new SqlPlacementJournal(_database.Source, protector: Protector);
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
            await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<TestDatabase> CreateAsync();
}
