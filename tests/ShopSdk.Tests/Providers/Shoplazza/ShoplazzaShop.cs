using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.Shoplazza;
using ShopSdk.Placing;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>An emulated Shoplazza store and a client of it.</summary>
internal sealed class ShoplazzaShop : IAsyncDisposable
{
    public const string Name = "shoplazza";

    public static readonly PostalAddress Address = new()
    {
        FirstName = "Bob",
        LastName = "Norman",
        Email = "bob@shop.example",
        Line1 = "Chestnut Street 92",
        Line2 = "2nd floor",
        District = "Downtown",
        City = "Louisville",
        Province = "Kentucky",
        ProvinceCode = "KY",
        Country = "United States",
        CountryCode = "US",
        PostalCode = "40202",
        Phone = "555-625-1199",
    };

    private ShoplazzaShop(ShopEmulator emulator, ICheckoutClient client, IShoplazzaApi api) =>
        (Emulator, Client, Api) = (emulator, client, api);

    public ShopEmulator Emulator { get; }

    public ICheckoutClient Client { get; }

    public IShoplazzaApi Api { get; }

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    public static async Task<ShoplazzaShop> StartAsync(
        Action<ShoplazzaOptions>? configure = null,
        Action<ShoplazzaEmulatorOptions>? emulate = null
    )
    {
        var emulation = new ShopEmulatorOptions();
        emulate?.Invoke(emulation.For<ShoplazzaEmulatorOptions>());
        ShopEmulator emulator = await ShopEmulator.StartAsync(emulation, Canceled);
        ShoplazzaOptions options = new()
        {
            BaseAddress = emulator.AddressOf(Name),
            AccessToken = emulator.ShopToken,
            AllowTestPayment = true,
            Currency = "USD",
            // No test waits for real time.
            Retry = new() { BaseDelay = TimeSpan.Zero },
            Placement = new() { LookupDelay = TimeSpan.Zero },
        };
        configure?.Invoke(options);
        ShopStore store = ShopClient.CreateStore("test", options);
        // With a separate journal: the process-wide one remembers what other tests placed under the same names.
        ICheckoutClient client = ShopClient.Create("test", options, journal: new InMemoryPlacementJournal());
        return new(emulator, client, new ShoplazzaApi(store.Channel, ShoplazzaJson.Default));
    }

    /// <summary>Two mugs at 12.50 and shipping at 5.90, for an order of 30.90.</summary>
    public static ShoplazzaRequest Request(string reference = "order-4711") =>
        new()
        {
            Reference = reference,
            Items = [new("18240", "157301", 2)],
            ShippingAddress = Address,
            Shipping = ShippingChoice.Line("Standard", 5.90m),
        };

    public Task<Checkout> StartCheckoutAsync(string reference = "order-4711") =>
        Client.StartAsync(Request(reference), cancellationToken: Canceled);

    /// <summary>Creates an order by the typed interface.</summary>
    public async Task<ShoplazzaOrder> CreateAsync(string note = "order-4711")
    {
        ShoplazzaOrderResponse response = await Api.CreateOrderAsync(NewOrder(note), Canceled);
        return response.Order!;
    }

    public static ShoplazzaCreateOrderRequest NewOrder(string note = "order-4711") =>
        new()
        {
            TaxTotal = 0.00m,
            Discount = "0.00",
            CurrencyCode = "USD",
            ShippingAddress = new()
            {
                LastName = "Norman",
                Email = "bob@shop.example",
                Country = "United States",
                CountryCode = "US",
                Province = "Kentucky",
                ProvinceCode = "KY",
                City = "Louisville",
                Address = "Chestnut Street 92",
            },
            LineItems =
            [
                new()
                {
                    ProductId = "18240",
                    VariantId = "157301",
                    Quantity = 2,
                },
            ],
            ShippingLine = new() { Name = "Standard", ShippingPrice = 5.90m },
            Note = note,
        };

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
