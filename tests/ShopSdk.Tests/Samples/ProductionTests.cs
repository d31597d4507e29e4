using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;
using ShopSdk.Resilience;
using ShopSdk.TestKit;
using Snippets.Production;

namespace ShopSdk.Tests.Samples;

/// <summary>docs/production.md, done.</summary>
public sealed class ProductionTests
{
    private const string Settings = "samples/Snippets/Production/appsettings.json";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void The_page_shows_the_settings_that_are_tested() =>
        File.ReadAllText(Repository.PathOf("docs/production.md")).Should().Contain(File.ReadAllText(Repository.PathOf(Settings)));

    [Fact]
    public async Task AddShops_BySettings_RegistersEachStoreAndStarts()
    {
        using var file = new SqliteFile();
        using IHost host = Host(file.Database, new Dictionary<string, string?>());

        await host.StartAsync(Cancelled);

        foreach (string store in (string[])["eu-store", "za-store", "cn-store", "blog-store", "us-store"])
            host.Services.GetRequiredKeyedService<ICheckoutClient>(store).Store.Value.Should().Be(store);
        var options = host.Services.GetRequiredService<IOptionsMonitor<IntercartOptions>>().Get("eu-store");
        options.Placement.Amounts.Should().Be(AmountGuard.Require);
        await host.StopAsync(Cancelled);
    }

    [Fact]
    public async Task Journal_SharedByTwoProcesses_LetsOneOfThemPlace()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Cancelled);
        using var file = new SqliteFile();
        await using DbDataSource elsewhere = file.Open();
        using IHost one = Host(file.Database, At(emulator));
        using IHost other = Host(elsewhere, At(emulator));
        Checkout checkout = await Shop(one).StartAsync(New("order-1"), cancellationToken: Cancelled);

        Placement[] placements = await Task.WhenAll(
            Shop(one).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Cancelled),
            Shop(other).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Cancelled)
        );

        placements.Should().Contain(placement => placement is Placement.Placed);
        emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
        (await Shop(other).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Cancelled))
            .Should()
            .BeOfType<Placement.Placed>();
        emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task Worker_LooksWhenItIsTime_AndClosesWhatIsSettled()
    {
        var clock = new FakeClock();
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(new() { TimeProvider = clock }, Cancelled);
        using var file = new SqliteFile();
        using IHost host = Host(file.Database, At(emulator), clock);
        Checkout checkout = await Shop(host).StartAsync(New("order-1"), cancellationToken: Cancelled);
        emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.LateVisibility(TimeSpan.FromMinutes(5)).And(Fault.ResetAfterApply)
        );
        var unknown = (Placement.Unknown)
            await Shop(host).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Cancelled);
        var open = (OpenInMemory)host.Services.GetRequiredService<IOpenPlacements>();
        await open.KeepAsync("eu-store", unknown, Cancelled);
        PlacementWorker worker = host.Services.GetServices<IHostedService>().OfType<PlacementWorker>().Single();

        await worker.LookAsync(Cancelled);
        open.Closed.Should().BeEmpty("it was not due yet, or the shop did not show it");
        clock.Advance(TimeSpan.FromHours(1));
        await worker.LookAsync(Cancelled);

        open.Closed.Should().ContainSingle().Which.Should().BeOfType<Placement.Placed>();
        (await open.DueAsync(DateTimeOffset.MaxValue, Cancelled)).Should().BeEmpty();
    }

    private static ICheckoutClient Shop(IHost host) => host.Services.GetRequiredKeyedService<ICheckoutClient>("eu-store");

    private static CheckoutRequest New(string reference) => new() { Reference = reference, CartToken = ShopSamples.CartToken };

    private static Dictionary<string, string?> At(ShopEmulator emulator) =>
        new()
        {
            ["Shops:Eu:BaseAddress"] = emulator.AddressOf("intercart").AbsoluteUri,
            ["Shops:Eu:Placement:ReadBackAttempts"] = "0",
            ["ShopSecrets:eu-store"] = emulator.ShopToken,
        };

    private static IHost Host(DbDataSource database, Dictionary<string, string?> settings, TimeProvider? clock = null)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddJsonFile(Repository.PathOf(Settings)).AddInMemoryCollection(settings);
        builder.Services.AddLogging();
        if (clock is not null)
            builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<IOpenPlacements, OpenInMemory>();
        builder.Services.AddShops(builder.Configuration, database);
        return builder.Build();
    }

    /// <summary>The application's table, without a table.</summary>
    private sealed class OpenInMemory : IOpenPlacements
    {
        private readonly ConcurrentDictionary<(string Store, string Reference), Placement.Unknown> _open = new();

        public ConcurrentBag<Placement> Closed { get; } = [];

        public Task KeepAsync(string store, Placement.Unknown open, CancellationToken cancellationToken)
        {
            _open[(store, open.Id.Reference)] = open;
            return Task.CompletedTask;
        }

        public Task<IReadOnlyList<(string Store, string Id)>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<(string, string)>>([
                .. _open.Where(entry => entry.Value.LookAfter <= now).Select(entry => (entry.Key.Store, entry.Value.Id.Value)),
            ]);

        public Task CloseAsync(string store, Placement settled, CancellationToken cancellationToken)
        {
            Closed.Add(settled);
            _open.TryRemove((store, settled.Id.Reference), out _);
            return Task.CompletedTask;
        }
    }
}
