using Microsoft.Extensions.Logging;
using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.AnqiCms;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>An emulated AnqiCMS with the SDK in front of it, on a clock that waits for nothing.</summary>
internal sealed class AnqiCmsShop : IAsyncDisposable
{
    public const string Provider = "anqicms";

    public static readonly BuyerCredential Buyer = new(ShopSamples.BuyerToken);

    public static readonly PostalAddress Address = new()
    {
        FirstName = "San",
        LastName = "Zhang",
        Phone = "13800138000",
        Province = "Guangdong",
        City = "Shenzhen",
        District = "Nanshan",
        Line1 = "1 Science Park South",
        PostalCode = "518000",
    };

    private AnqiCmsShop(ShopEmulator emulator, ShopStore store, FakeClock clock)
    {
        Emulator = emulator;
        Store = store;
        Clock = clock;
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public ShopEmulator Emulator { get; }

    public ShopStore Store { get; }

    public FakeClock Clock { get; }

    /// <summary>Gets the journal of <see cref="Client"/>.</summary>
    public IPlacementJournal Journal => Store.Journal;

    public ICheckoutClient Anonymous => Store.Provider.CreateClient(Store);

    public ICheckoutClient Client => Anonymous.ForBuyer(Buyer);

    public IAnqiCmsApi Api => ApiOf(Store.ForBuyer(Buyer));

    public IAnqiCmsApi AnonymousApi => ApiOf(Store);

    /// <summary>Creates orders of the buyer with other references.</summary>
    public async Task CreateOthersAsync(int count)
    {
        for (int i = 0; i < count; i++)
            await Api.CreateOrderAsync(
                new()
                {
                    GoodsId = 18240,
                    Quantity = 1,
                    Remark = $"[ref:other-{i}]",
                },
                cancellationToken: Token
            );
    }

    /// <summary>Makes the client of a process that starts now, whose journal is empty.</summary>
    public ICheckoutClient Restart()
    {
        var services = new StoreServices(ShopTransport.Shared, Clock, null, new InMemoryPlacementJournal(Clock), null);
        ShopStore store = ShopClient.CreateStore("shop", Store.Options, services);
        return store.Provider.CreateClient(store).ForBuyer(Buyer);
    }

    public static async Task<AnqiCmsShop> StartAsync(
        Action<AnqiCmsEmulatorOptions>? emulated = null,
        Action<AnqiCmsOptions>? configure = null,
        IStoreCredentialSource? credentials = null,
        ShopCatalog? catalog = null,
        ILoggerFactory? loggers = null
    )
    {
        var clock = new FakeClock { AutoAdvance = true };
        var options = new ShopEmulatorOptions { TimeProvider = clock };
        if (catalog is not null)
            options.Catalog = catalog;
        emulated?.Invoke(options.For<AnqiCmsEmulatorOptions>());
        ShopEmulator emulator = await ShopEmulator.StartAsync(options, Token);
        var store = new AnqiCmsOptions { BaseAddress = emulator.AddressOf(Provider) };
        // The clock jumps at every timer: limits would fire immediately.
        store.Timeouts.Attempt = Timeout.InfiniteTimeSpan;
        store.Timeouts.Total = Timeout.InfiniteTimeSpan;
        configure?.Invoke(store);
        var services = new StoreServices(ShopTransport.Shared, clock, credentials, new InMemoryPlacementJournal(), loggers);
        return new(emulator, ShopClient.CreateStore("shop", store, services), clock);
    }

    public static CheckoutRequest Request(string reference = "order-4711") =>
        new()
        {
            Reference = reference,
            Items = [new("18240", "157301", 2), new("18241", "157302", 1)],
            ShippingAddress = Address,
            Note = "请尽快发货",
        };

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    private static AnqiCmsApi ApiOf(ShopStore store) => new(store.Channel, AnqiCmsJson.Default);
}
