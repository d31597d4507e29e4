using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Journal.Tests.Databases;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Work;

/// <summary>A test with an emulated shop, and with processes on one database.</summary>
public abstract class WorkerTest : JournalTest
{
    private readonly List<ShopHost> _hosts = [];
    private ShopEmulator? _emulator;

    /// <summary>How soon an order is visible, where a test says that this is known.</summary>
    protected static TimeSpan Horizon { get; } = TimeSpan.FromMilliseconds(1);

    protected ShopEmulator Emulator => _emulator!;

    internal Settled Books { get; } = new();

    public override async ValueTask DisposeAsync()
    {
        foreach (ShopHost host in _hosts)
            await host.DisposeAsync();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts a process without the loops of its worker.</summary>
    internal async Task<ShopHost> HostAsync(
        Action<PlacementWorkerOptions>? worker = null,
        TimeSpan? horizon = null,
        Action<IServiceCollection>? configure = null,
        DbDataSource? database = null,
        Action<SqlJournalOptions>? journal = null
    )
    {
        _emulator ??= await ShopEmulator.StartAsync(cancellationToken: Token);
        await SqlJournalSchema.MigrateAsync(Database.Source, cancellationToken: Token);
        var host = new ShopHost(database ?? Database.Source, Emulator, Books, configure, worker, journal, horizon);
        _hosts.Add(host);
        return host;
    }

    protected static PlacementIntent Of(string reference, string store = "eu-store") => new(StoreName.Parse(store), reference);

    /// <summary>Makes all looks due, and nothing else.</summary>
    protected Task LookupsAreDueAsync() =>
        Database.ExecuteAsync("update shop_intents set look_up_after = 0 where look_up_after is not null");

    /// <summary>Makes all outcomes due, and nothing else.</summary>
    protected Task OutcomesAreDueAsync() =>
        Database.ExecuteAsync("update shop_intents set settle_after = 0 where settle_after is not null");

    /// <summary>Places an order whose response gets lost.</summary>
    internal async Task<Placement.Unknown> LoseAsync(ShopHost host, string reference, string store = "eu-store")
    {
        Emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);
        return (Placement.Unknown)await host.PlaceAsync(reference, store);
    }

    protected async Task<string?> AttentionAsync(string reference) =>
        (string?)await Database.AskAsync($"select attention from shop_intents where reference = '{reference}'");
}
