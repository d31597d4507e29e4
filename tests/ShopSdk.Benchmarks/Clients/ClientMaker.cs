using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Benchmarks.Transport;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Stores;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>Makes each client over a handler in memory.</summary>
internal static class ClientMaker
{
    public const string Raw = "raw";
    public const string RawLean = "raw-lean";
    public const string Typed = "typed";
    public const string TypedDi = "typed-di";
    public const string TypedResilient = "typed-resilient";
    public const string TypedRefit = "typed-refit";
    public const string Refit = "refit";
    public const string RefitBuffered = "refit-buffered";
    public const string RestSharp = "restsharp";

    private static readonly Uri Address = new("https://shop.example.com");

    /// <summary>Gets the names; the first is what the others are compared with.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [Raw, RawLean, Typed, TypedDi, TypedResilient, TypedRefit, Refit, RefitBuffered, RestSharp];

    public static ICallClient Make(string name, Func<HttpRequestMessage, CannedResponse> shop, bool isAsync)
    {
        var handler = new MemoryHandler(shop, isAsync);
        return name switch
        {
            Raw => new RawClient(handler, isLean: false),
            RawLean => new RawClient(handler, isLean: true),
            Refit => new RefitClient(handler, isBuffered: false),
            RefitBuffered => new RefitClient(handler, isBuffered: true),
            RestSharp => new RestSharpClient(handler),
            Typed => MakeTyped(handler, isResilient: false),
            TypedResilient => MakeTyped(handler, isResilient: true),
            TypedRefit => MakeTyped(handler, isResilient: false, byRefit: true),
            TypedDi => MakeInjected(handler),
            _ => throw new ArgumentException($"There is no client '{name}'.", nameof(name)),
        };
    }

    /// <summary>Makes the one door alone.</summary>
    public static ICheckoutClient MakeCheckout(Func<HttpRequestMessage, CannedResponse> shop)
    {
        var options = Set(new IntercartOptions(), isResilient: false);
        ShopStore store = ShopClient.CreateStore("intercart", options, ServicesOver(new MemoryHandler(shop, isAsync: false)));
        return store.Provider.CreateClient(store);
    }

    private static TypedClient MakeTyped(MemoryHandler handler, bool isResilient, bool byRefit = false)
    {
        StoreServices services = ServicesOver(handler);
        ShopStore intercart = ShopClient.CreateStore("intercart", Set(new IntercartOptions(), isResilient), services);
        ShopStore tokenCheckout = ShopClient.CreateStore(
            "token-checkout",
            Set(new TokenCheckoutOptions(), isResilient),
            services
        );
        return new TypedClient(
            byRefit ? ShopRefit.For<IIntercartApi>(intercart) : IntercartProvider.CreateApi(intercart),
            byRefit ? ShopRefit.For<ITokenCheckoutApi>(tokenCheckout) : TokenCheckoutProvider.CreateApi(tokenCheckout),
            intercart.Provider.CreateClient(intercart)
        );
    }

    private static TypedClient MakeInjected(MemoryHandler handler)
    {
        var services = new ServiceCollection();
        services
            .AddShopSdk()
            .AddIntercart("intercart", options => Set(options, isResilient: false))
            .AddTokenCheckout("token-checkout", options => Set(options, isResilient: false));
        services.AddHttpClient(ShopTransport.RepeatableClient).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddHttpClient(ShopTransport.OnceClient).ConfigurePrimaryHttpMessageHandler(() => handler);
        ServiceProvider provider = services.BuildServiceProvider();
        return new TypedClient(
            provider.GetRequiredKeyedService<IIntercartApi>("intercart"),
            provider.GetRequiredKeyedService<ITokenCheckoutApi>("token-checkout"),
            provider.GetRequiredKeyedService<ICheckoutClient>("intercart")
        );
    }

    private static StoreServices ServicesOver(MemoryHandler handler) =>
        new(
            new ShopTransport(new HttpMessageInvoker(handler), new HttpMessageInvoker(new SendGuard(handler, provable: true))),
            TimeProvider.System
        );

    /// <summary>Without resilience there is no retry, no limit of an attempt and no deadline.</summary>
    private static T Set<T>(T options, bool isResilient)
        where T : StoreOptions
    {
        options.BaseAddress = Address;
        if (options is IntercartOptions intercart)
            intercart.ShopToken = Requests.Token;
        if (isResilient)
            return options;
        options.Retry.MaxRetries = 0;
        options.Timeouts.Attempt = Timeout.InfiniteTimeSpan;
        options.Timeouts.Total = Timeout.InfiniteTimeSpan;
        return options;
    }
}
