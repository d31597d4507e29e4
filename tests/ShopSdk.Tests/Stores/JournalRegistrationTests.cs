using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;
using ShopSdk.Tests.Amounts;

namespace ShopSdk.Tests.Stores;

/// <summary>Which clients share a journal, and which registrations are refused.</summary>
public sealed class JournalRegistrationTests : IAsyncLifetime
{
    private const int TwoJournals = 207;

    private readonly List<IDisposable> _containers = [];
    private readonly EventLog _log = new();
    private ShopEmulator _emulator = null!;

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);

    public async ValueTask DisposeAsync()
    {
        _containers.ForEach(container => container.Dispose());
        _log.Dispose();
        await _emulator.DisposeAsync();
    }

    [Theory]
    [InlineData(ServiceLifetime.Scoped)]
    [InlineData(ServiceLifetime.Transient)]
    public async Task Start_JournalThatIsNoSingleton_IsRefusedByItsLifetime(ServiceLifetime lifetime)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true }
        );
        Register(builder.Services, lifetime);
        using IHost host = builder.Build();

        Func<Task> start = () => host.StartAsync(Canceled);

        (await start.Should().ThrowAsync<OptionsValidationException>()).WithMessage(
            $"IPlacementJournal is registered as {lifetime}, *AddSingleton<IPlacementJournal, ...>()."
        );
    }

    [Theory]
    [InlineData(ServiceLifetime.Scoped)]
    [InlineData(ServiceLifetime.Transient)]
    public void Client_OfAContainerWhoseJournalIsNoSingleton_IsRefusedToo(ServiceLifetime lifetime)
    {
        var services = new ServiceCollection();
        Register(services, lifetime);
        using ServiceProvider container = services.BuildServiceProvider();

        Action get = () => container.GetRequiredKeyedService<ICheckoutClient>("eu");

        get.Should().Throw<OptionsValidationException>().WithMessage($"IPlacementJournal is registered as {lifetime}, *");
    }

    [Fact]
    public async Task Start_SingletonJournal_IsTaken()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true }
        );
        Register(builder.Services, ServiceLifetime.Singleton);
        using IHost host = builder.Build();

        await host.StartAsync(Canceled);

        host.Services.GetRequiredKeyedService<ICheckoutClient>("eu").Should().NotBeNull();
    }

    [Fact]
    public async Task TwoContainers_OfOneShop_SendOnce()
    {
        (await PlacingsByTwoAsync(Contain("eu"), Contain("eu"))).Should().Be(1);
        WarningsOfTwoJournals.Should().Be(0);
    }

    [Fact]
    public async Task ContainerBesideShopClient_OfOneShop_SendOnce() =>
        (await PlacingsByTwoAsync(Contain("eu"), ShopClient.Create("eu", Options(_emulator)))).Should().Be(1);

    [Fact]
    public async Task TwoContainers_WithJournalsOfTheirOwn_DoNotMeetAndAreReportedOnce()
    {
        ICheckoutClient first = Contain("eu", new InMemoryPlacementJournal());
        ICheckoutClient second = Contain("eu", new InMemoryPlacementJournal());

        (await PlacingsByTwoAsync(first, second)).Should().Be(2);

        WarningsOfTwoJournals.Should().Be(1);
        await StartAsync(Contain("eu", new InMemoryPlacementJournal()));
        WarningsOfTwoJournals.Should().Be(1);
        GC.KeepAlive(first);
    }

    [Fact]
    public async Task TwoContainers_WithOneJournal_AreNotReported()
    {
        var journal = new InMemoryPlacementJournal();

        (await PlacingsByTwoAsync(Contain("eu", journal), Contain("eu", journal))).Should().Be(1);

        WarningsOfTwoJournals.Should().Be(0);
    }

    [Fact]
    public async Task TwoPorts_WithTheSameStoreAndReference_DoNotMeet()
    {
        await using ShopEmulator other = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        ICheckoutClient[] clients = [ShopClient.Create("eu", Options(_emulator)), ShopClient.Create("eu", Options(other))];

        foreach (ICheckoutClient client in clients)
            (await PlaceAsync(client, (await StartAsync(client)).Id)).Evidence.Kind.Should().Be(EvidenceKind.Response);

        _emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
        other.OnceCount("order-1", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task TwoStoreNames_AtOneAddress_AreTwoIntents()
    {
        ICheckoutClient eu = ShopClient.Create("eu", Options(_emulator));
        ICheckoutClient us = ShopClient.Create("us", Options(_emulator));
        await PlaceAsync(eu, (await StartAsync(eu)).Id);

        Placement second = await PlaceAsync(us, (await StartAsync(us)).Id);

        second.Should().BeOfType<Placement.Placed>().Which.FromEarlierCheckout.Should().BeFalse();
        _emulator.OnceCount("order-1", "CompleteOrder").Should().Be(2);
    }

    [Theory]
    [InlineData("https://shop.example.com", "https://SHOP.example.com:443/", true)]
    [InlineData("https://shop.example.com/a", "https://shop.example.com/a/", true)]
    [InlineData("https://shop.example.com/a", "https://shop.example.com/A", false)]
    [InlineData("https://shop.example.com", "https://shop.example.com:8443", false)]
    [InlineData("https://shop.example.com", "http://shop.example.com", false)]
    [InlineData("https://shop.example.com", "https://staging.example.com", false)]
    public void Journal_OfAnAddress_IsOneForAllItsSpellings(string one, string other, bool same)
    {
        var provider = ProviderId.Parse("intercart");

        InMemoryPlacementJournal first = ProcessJournals.Of(provider, new Uri(one), TimeProvider.System);

        ReferenceEquals(first, ProcessJournals.Of(provider, new Uri(other), TimeProvider.System)).Should().Be(same);
        ProcessJournals.Of(ProviderId.Parse("shoplazza"), new Uri(one), TimeProvider.System).Should().NotBeSameAs(first);
    }

    private int WarningsOfTwoJournals => _log.Entries.Count(entry => entry.Event == TwoJournals);

    /// <summary>One client places and loses the answer, the order is not visible yet, and the other client places.</summary>
    private async Task<int> PlacingsByTwoAsync(ICheckoutClient first, ICheckoutClient second)
    {
        Checkout checkout = await StartAsync(first);
        _emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.LateVisibility(TimeSpan.FromHours(1)).And(Fault.ResetAfterApply)
        );
        await PlaceAsync(first, checkout.Id);
        await PlaceAsync(second, checkout.Id);
        return _emulator.OnceCount("order-1", "CompleteOrder");
    }

    private static Task<Checkout> StartAsync(ICheckoutClient client) =>
        client.StartAsync(new() { Reference = "order-1", CartToken = ShopSamples.CartToken }, cancellationToken: Canceled);

    private static Task<Placement> PlaceAsync(ICheckoutClient client, CheckoutId id) =>
        client.PlaceAsync(id, PlaceRequest.Paid(), cancellationToken: Canceled);

    private ICheckoutClient Contain(string store, IPlacementJournal? journal = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(_log);
        if (journal is not null)
            services.AddSingleton(journal);
        services.AddShopSdk().AddIntercart(store, options => Configure(options, _emulator));
        ServiceProvider container = services.BuildServiceProvider();
        _containers.Add(container);
        return container.GetRequiredKeyedService<ICheckoutClient>(store);
    }

    private static void Register(IServiceCollection services, ServiceLifetime lifetime)
    {
        services.Add(new(typeof(IPlacementJournal), _ => new InMemoryPlacementJournal(), lifetime));
        services
            .AddShopSdk()
            .AddIntercart(
                "eu",
                options => (options.BaseAddress, options.ShopToken) = (new Uri("https://eu.example.com"), "token")
            );
    }

    private static IntercartOptions Options(ShopEmulator emulator)
    {
        var options = new IntercartOptions();
        Configure(options, emulator);
        return options;
    }

    private static void Configure(IntercartOptions options, ShopEmulator emulator)
    {
        (options.BaseAddress, options.ShopToken) = (emulator.AddressOf("intercart"), emulator.ShopToken);
        // No test waits for real time.
        options.Retry.BaseDelay = TimeSpan.Zero;
        options.Placement.LookupDelay = TimeSpan.Zero;
    }
}
