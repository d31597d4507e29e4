using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ShopSdk.Emulator;
using ShopSdk.Journal;
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

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public void The_page_shows_the_settings_that_are_tested() =>
        File.ReadAllText(Repository.PathOf("docs/production.md")).Should().Contain(File.ReadAllText(Repository.PathOf(Settings)));

    [Fact]
    public async Task AddShops_BySettings_RegistersEachStoreAndStarts()
    {
        using var file = new SqliteFile();
        using IHost host = Host(file.Database, new Dictionary<string, string?>());

        await host.StartAsync(Canceled);

        foreach (string store in (string[])["eu-store", "za-store", "cn-store", "blog-store", "us-store"])
            host.Services.GetRequiredKeyedService<ICheckoutClient>(store).Store.Value.Should().Be(store);
        var options = host.Services.GetRequiredService<IOptionsMonitor<IntercartOptions>>().Get("eu-store");
        options.Placement.Amounts.Should().Be(AmountGuard.Require);
        await host.StopAsync(Canceled);
    }

    [Fact]
    public async Task Journal_SharedByTwoProcesses_LetsOneOfThemPlace()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        using var file = new SqliteFile();
        await using DbDataSource elsewhere = file.Open();
        using IHost one = Host(file.Database, At(emulator));
        using IHost other = Host(elsewhere, At(emulator));
        Checkout checkout = await Shop(one).StartAsync(New("order-1"), cancellationToken: Canceled);

        Placement[] placements = await Task.WhenAll(
            Shop(one).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled),
            Shop(other).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled)
        );

        placements.Should().Contain(placement => placement is Placement.Placed);
        emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
        (await Shop(other).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled))
            .Should()
            .BeOfType<Placement.Placed>();
        emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task Worker_AfterALostResponse_StoresTheOutcomeInTheBooks()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        using var file = new SqliteFile();
        using IHost host = Host(file.Database, At(emulator));
        Checkout checkout = await Shop(host).StartAsync(New("order-1"), cancellationToken: Canceled);
        emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);
        await Shop(host).PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled);
        await using (DbCommand due = file.Database.CreateCommand("update shop_intents set look_up_after = 0"))
            await due.ExecuteNonQueryAsync(Canceled);

        await host.Services.GetRequiredService<PlacementWorker>().RunOnceAsync(Canceled);

        var books = (BooksInMemory)host.Services.GetRequiredService<IOrderBooks>();
        books.Stored.Should().ContainSingle().Which.Should().BeOfType<Placement.Placed>();
    }

    private static ICheckoutClient Shop(IHost host) => host.Services.GetRequiredKeyedService<ICheckoutClient>("eu-store");

    private static CheckoutRequest New(string reference) => new() { Reference = reference, CartToken = ShopSamples.CartToken };

    private static Dictionary<string, string?> At(ShopEmulator emulator) =>
        new()
        {
            ["Shops:Eu:BaseAddress"] = emulator.AddressOf("intercart").AbsoluteUri,
            ["Shops:Eu:Placement:LookupAttempts"] = "0",
            ["ShopSecrets:eu-store"] = emulator.ShopToken,
        };

    private static IHost Host(DbDataSource database, Dictionary<string, string?> settings)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddJsonFile(Repository.PathOf(Settings)).AddInMemoryCollection(settings);
        builder.Services.AddLogging();
        builder.Services.AddSingleton<IOrderBooks, BooksInMemory>();
        builder.Services.AddShops(builder.Configuration, database);
        return builder.Build();
    }

    /// <summary>The application's books, without a table.</summary>
    private sealed class BooksInMemory : IOrderBooks
    {
        public ConcurrentBag<Placement> Stored { get; } = [];

        public Task StoreAsync(PlacementIntent intent, long version, Placement placement, CancellationToken cancellationToken)
        {
            Stored.Add(placement);
            return Task.CompletedTask;
        }
    }
}
