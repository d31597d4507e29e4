using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.Intercart;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>An emulated Intercart shop and a client of it.</summary>
internal sealed class IntercartShop : IAsyncDisposable
{
    private readonly ServiceProvider? _services;

    private IntercartShop(ShopEmulator emulator, ServiceProvider? services, ICheckoutClient client, IIntercartApi api) =>
        (Emulator, _services, Client, Api) = (emulator, services, client, api);

    public ShopEmulator Emulator { get; }

    public ICheckoutClient Client { get; }

    public IIntercartApi Api { get; }

    public static async Task<IntercartShop> StartAsync(
        Action<IntercartOptions>? configure = null,
        TimeProvider? clock = null,
        Action<IntercartEmulatorOptions>? emulate = null
    )
    {
        var emulation = new ShopEmulatorOptions();
        emulate?.Invoke(emulation.For<IntercartEmulatorOptions>());
        ShopEmulator emulator = await ShopEmulator.StartAsync(emulation);
        IntercartOptions options = OptionsOf(emulator);
        configure?.Invoke(options);
        ShopStore store = ShopClient.CreateStore("test", options);
        ICheckoutClient client = ShopClient.Create("test", options, clock, journal: new InMemoryPlacementJournal());
        return new(emulator, null, client, new IntercartApi(store.Channel, IntercartJson.Default));
    }

    /// <summary>Starts one whose client comes out of a container, as an application would have it.</summary>
    public static async Task<IntercartShop> StartWithServicesAsync(
        Action<IServiceCollection> configure,
        Action<IntercartOptions>? configureStore = null,
        Action<IServiceCollection>? afterwards = null
    )
    {
        ShopEmulator emulator = await ShopEmulator.StartAsync(new ShopEmulatorOptions());
        var services = new ServiceCollection();
        configure(services);
        services
            .AddShopSdk()
            .AddIntercart(
                "test",
                options =>
                {
                    IntercartOptions defaults = OptionsOf(emulator);
                    options.BaseAddress = defaults.BaseAddress;
                    options.ShopToken = defaults.ShopToken;
                    options.Retry = defaults.Retry;
                    options.Placement = defaults.Placement;
                    configureStore?.Invoke(options);
                }
            );
        afterwards?.Invoke(services);
        ServiceProvider provider = services.BuildServiceProvider();
        return new(
            emulator,
            provider,
            provider.GetRequiredKeyedService<ICheckoutClient>("test"),
            provider.GetRequiredKeyedService<IIntercartApi>("test")
        );
    }

    public Task<Checkout> StartCheckoutAsync(string reference = "order-4711") =>
        Client.StartAsync(new() { Reference = reference, CartToken = Emulator.Shop.AddCart(new EmulatedItem(157301, 2)) });

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    private static IntercartOptions OptionsOf(ShopEmulator emulator) =>
        new()
        {
            BaseAddress = emulator.AddressOf("intercart"),
            ShopToken = emulator.ShopToken,
            // No test waits for real time.
            Retry = new() { BaseDelay = TimeSpan.Zero },
            Placement = new() { LookupDelay = TimeSpan.Zero },
        };
}
