using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.OpenShop;
using ShopSdk.Placing;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Providers.OpenShop;

/// <summary>An emulated OpenShop account and a client of it.</summary>
internal sealed class OpenShopShop : IAsyncDisposable
{
    public static readonly Currency Rand = Currency.Parse("ZAR");

    private OpenShopShop(ShopEmulator emulator, OpenShopEmulatorOptions knobs, OpenShopOptions options)
    {
        Emulator = emulator;
        Knobs = knobs;
        ShopStore store = ShopClient.CreateStore("test", options);
        // A separate journal: tests use the same reference.
        Client = ShopClient.Create("test", options, journal: new InMemoryPlacementJournal());
        Orders = new OpenShopOrderApi(store.Channel, OpenShopJson.Default);
        Addresses = new OpenShopAddressApi(store.Channel, OpenShopJson.Default);
        Express = new OpenShopExpressApi(store.Channel, OpenShopJson.Default);
        Clearance = new OpenShopClearanceApi(store.Channel, OpenShopJson.Default);
        Categories = new OpenShopCategoryApi(store.Channel, OpenShopJson.Default);
        Products = new OpenShopProductApi(store.Channel, OpenShopJson.Default);
    }

    public ShopEmulator Emulator { get; }

    public OpenShopEmulatorOptions Knobs { get; }

    public ICheckoutClient Client { get; }

    public IOpenShopOrderApi Orders { get; }

    public IOpenShopAddressApi Addresses { get; }

    public IOpenShopExpressApi Express { get; }

    public IOpenShopClearanceApi Clearance { get; }

    public IOpenShopCategoryApi Categories { get; }

    public IOpenShopProductApi Products { get; }

    public static async Task<OpenShopShop> StartAsync(Action<OpenShopOptions>? configure = null)
    {
        var emulated = new ShopEmulatorOptions();
        ShopEmulator emulator = await ShopEmulator.StartAsync(emulated, TestContext.Current.CancellationToken);
        var options = new OpenShopOptions
        {
            BaseAddress = emulator.AddressOf("open-shop"),
            Token = emulator.ShopToken,
            Currency = "ZAR",
            // No test waits for real time.
            Retry = new() { BaseDelay = TimeSpan.Zero },
            Placement = new() { LookupDelay = TimeSpan.Zero },
        };
        configure?.Invoke(options);
        return new(emulator, emulated.For<OpenShopEmulatorOptions>(), options);
    }

    /// <summary>Starts a checkout, of two mugs and a notebook by default: 32.99.</summary>
    public Task<Checkout> StartCheckoutAsync(params CheckoutItem[] items) =>
        Client.StartAsync(
            new()
            {
                Reference = "order-4711",
                Items =
                    items.Length > 0 ? items : [new OpenShopItem("18240", "157301", 2), new OpenShopItem("18241", "157302", 1)],
            }
        );

    /// <summary>The next response of an operation is changed before it is sent.</summary>
    public void Tamper(string operation, Action<JsonNode> change) =>
        Emulator.Faults.Next("open-shop", operation, Fault.Tampered(change));

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
