using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>Emulated shops on real sockets, and an application whose typed interfaces run through Refit.</summary>
internal sealed class EmulatedShop : IAsyncDisposable
{
    public const string Reference = "order-4711";

    private static readonly PostalAddress Address = new()
    {
        FirstName = "Bob",
        LastName = "Norman",
        Email = "bob@shop.example",
        Line1 = "Chestnut Street 92",
        City = "Louisville",
        Province = "Kentucky",
        ProvinceCode = "KY",
        Country = "United States",
        CountryCode = "US",
        PostalCode = "40202",
    };

    private readonly ServiceProvider _services;

    private EmulatedShop(ShopEmulator emulator, ServiceProvider services) => (Emulator, _services) = (emulator, services);

    public ShopEmulator Emulator { get; }

    public IIntercartApi Intercart => _services.GetRequiredService<IIntercartApi>();

    public IShoplazzaApi Shoplazza => _services.GetRequiredService<IShoplazzaApi>();

    public ITokenCheckoutApi TokenCheckout => _services.GetRequiredService<ITokenCheckoutApi>();

    public static async Task<EmulatedShop> StartAsync(
        Action<IServiceCollection>? configure = null,
        Action<StoreOptions>? configureStore = null
    )
    {
        var emulation = new ShopEmulatorOptions();
        // No test waits for real time.
        emulation.For<TokenCheckoutEmulatorOptions>().Wait = TimeSpan.FromMilliseconds(1);
        ShopEmulator emulator = await ShopEmulator.StartAsync(emulation, TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        configure?.Invoke(services);
        services
            .AddShopSdk()
            .AddIntercart(
                "intercart",
                options =>
                {
                    options.ShopToken = emulator.ShopToken;
                    Configure(options, "intercart");
                }
            )
            .AddShoplazza(
                "shoplazza",
                options =>
                {
                    options.AccessToken = emulator.ShopToken;
                    options.AllowTestPayment = true;
                    options.Currency = "USD";
                    Configure(options, "shoplazza");
                }
            )
            .AddTokenCheckout("token-checkout", options => Configure(options, "token-checkout"));
        services.AddShopRefitClient<IIntercartApi>("intercart");
        services.AddShopRefitClient<IShoplazzaApi>("shoplazza");
        services.AddShopRefitClient<ITokenCheckoutApi>("token-checkout");
        return new EmulatedShop(emulator, services.BuildServiceProvider());

        void Configure(StoreOptions options, string provider)
        {
            options.BaseAddress = emulator.AddressOf(provider);
            options.Retry.BaseDelay = TimeSpan.Zero;
            options.Polling.BaseDelay = TimeSpan.FromMilliseconds(1);
            options.Polling.MaxDelay = TimeSpan.FromMilliseconds(1);
            configureStore?.Invoke(options);
        }
    }

    public ICheckoutClient Client(string provider) => _services.GetRequiredKeyedService<ICheckoutClient>(provider);

    /// <summary>Starts a checkout of two mugs and gives the provider's id of it.</summary>
    public async Task<string> StartCheckoutAsync(string provider)
    {
        CheckoutRequest request = provider switch
        {
            "intercart" => new() { Reference = Reference, CartToken = Emulator.Shop.AddCart(new EmulatedItem(157301, 2)) },
            "shoplazza" => new ShoplazzaRequest
            {
                Reference = Reference,
                Items = [new("18240", "157301", 2)],
                ShippingAddress = Address,
                Shipping = ShippingChoice.Line("Standard", 5.90m),
            },
            _ => new() { Reference = Reference, Items = [new(null, "157301", 2)] },
        };
        Checkout checkout = await Client(provider).StartAsync(request, cancellationToken: TestContext.Current.CancellationToken);
        return checkout.Id.Key;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
