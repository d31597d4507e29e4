using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.Tests.Providers.AnqiCms;
using ShopSdk.Tests.Providers.TokenCheckout;

namespace ShopSdk.Tests.Amounts;

/// <summary>An emulated shop of a provider, with a checkout whose next quote can be tampered with.</summary>
internal sealed class GuardedShop : IAsyncDisposable
{
    public const string Reference = "order-4711";

    private readonly string _provider;
    private readonly ICheckoutClient _client;

    private GuardedShop(string provider, ShopEmulator emulator, ICheckoutClient client, EventLog log) =>
        (_provider, Emulator, _client, Log) = (provider, emulator, client, log);

    public ShopEmulator Emulator { get; }

    public EventLog Log { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<GuardedShop> StartAsync(string provider, AmountGuard? guard)
    {
        ShopEmulator emulator = await ShopEmulator.StartAsync(new ShopEmulatorOptions(), Token);
        Uri address = emulator.AddressOf(provider);
        StoreOptions options = provider switch
        {
            "intercart" => new IntercartOptions { BaseAddress = address, ShopToken = emulator.ShopToken },
            "token-checkout" => new TokenCheckoutOptions { BaseAddress = address },
            "anqicms" => new AnqiCmsOptions { BaseAddress = address },
            _ => throw new ArgumentOutOfRangeException(nameof(provider)),
        };
        options.Placement.LookupDelay = TimeSpan.Zero;
        if (guard is { } chosen)
            options.Placement.Amounts = chosen;
        var log = new EventLog();
        ICheckoutClient client = ShopClient.Create("guarded", options, journal: new InMemoryPlacementJournal(), loggers: log);
        return new(
            provider,
            emulator,
            provider == "intercart" ? client : client.ForBuyer(new BuyerCredential(ShopSamples.BuyerToken)),
            log
        );
    }

    /// <summary>Starts a checkout, and answers the quote that comes before placing with a tampered body.</summary>
    public async Task<CheckoutId> QuoteAsync(Fault fault)
    {
        CheckoutRequest request = _provider switch
        {
            "intercart" => new() { Reference = Reference, CartToken = Emulator.Shop.AddCart(new EmulatedItem(157301, 2)) },
            "token-checkout" => TokenCheckoutShop.Request(Reference),
            _ => AnqiCmsShop.Request(Reference),
        };
        CheckoutId id = (await _client.StartAsync(request, cancellationToken: Token)).Id;
        string quote = _provider switch
        {
            "intercart" => "GetOrder",
            "token-checkout" => "BindToBuyer",
            _ => "Checkout",
        };
        Emulator.Faults.Next(_provider, quote, fault);
        return id;
    }

    public Task<Placement> PlaceAsync(CheckoutId id) =>
        _client.PlaceAsync(id, _provider == "intercart" ? PlaceRequest.Paid() : PlaceRequest.Default(), cancellationToken: Token);

    /// <summary>How many requests to place reached the shop.</summary>
    public int Placings()
    {
        string operation = _provider switch
        {
            "intercart" => "CompleteOrder",
            "token-checkout" => "PlaceOrder",
            _ => "CreateOrder",
        };
        return Emulator.RequestLog.Requests.Count(request => request.Operation == operation);
    }

    /// <summary>A change that breaks nothing but rules that samples show without proving them.</summary>
    public static Action<JsonNode> BreakWhatIsOnlySeen(string provider) =>
        provider switch
        {
            "intercart" => json => json["amount_product_ceil"] = 7,
            "token-checkout" => json => json["lines"]![0]!["total_price"] = "0.07",
            _ => json =>
            {
                JsonNode data = json["data"]!;
                data["origin_amount"] = data["origin_amount"]!.GetValue<long>() + 100;
                data["amount"] = data["amount"]!.GetValue<long>() + 100;
            },
        };

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
