using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Databases;

/// <summary>A test with an empty database of its own; its class says which kind.</summary>
public abstract class JournalTest : IAsyncLifetime
{
    private TestDatabase? _database;

    protected static PlacementIntent Intent { get; } = new(StoreName.Parse("stub"), "ref-1");

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected TestDatabase Database => _database!;

    public async ValueTask InitializeAsync() => _database = await CreateAsync();

    public virtual async ValueTask DisposeAsync()
    {
        if (_database is not null)
            await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<TestDatabase> CreateAsync();

    /// <summary>Creates the tables, and a journal on them.</summary>
    protected async Task<SqlPlacementJournal> StartAsync(
        Action<SqlJournalOptions>? configure = null,
        IPlacementProtector? protector = null
    )
    {
        await SqlJournalSchema.MigrateAsync(Database.Source, cancellationToken: Token);
        return Journal(configure, protector);
    }

    /// <summary>One more journal on the same tables, as of another process.</summary>
    protected SqlPlacementJournal Journal(Action<SqlJournalOptions>? configure = null, IPlacementProtector? protector = null)
    {
        SqlJournalOptions options = new();
        configure?.Invoke(options);
        return new(Database.Source, options, protector);
    }

    protected static PlacementAttempt Attempt(string key = "key-1", TimeSpan? timeLeft = null, string reference = "ref-1")
    {
        // Long ago: what is about now then comes from the database.
        var then = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return new(
            Guid.NewGuid(),
            CheckoutId.Create(ProviderId.Parse("stub"), Intent.Store, reference, key, then),
            then,
            then.AddSeconds(60)
        )
        {
            TimeLeft = timeLeft,
        };
    }

    /// <summary>The database's clock.</summary>
    protected static async Task<DateTimeOffset> NowAsync(SqlPlacementJournal journal) =>
        (await journal.FindAsync(new(Intent.Store, "nothing"), Token)).ReadAt!.Value;
}
