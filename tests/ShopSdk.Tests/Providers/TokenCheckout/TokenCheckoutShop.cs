using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>An emulated TokenCheckout shop and clients of it.</summary>
internal sealed class TokenCheckoutShop : IAsyncDisposable
{
    public const string Provider = "token-checkout";

    private TokenCheckoutShop(ShopEmulator emulator, ICheckoutClient client, ITokenCheckoutApi api) =>
        (Emulator, Client, Api) = (emulator, client, api);

    public ShopEmulator Emulator { get; }

    public ICheckoutClient Client { get; }

    public ITokenCheckoutApi Api { get; }

    public ICheckoutClient Buyer => Client.ForBuyer(new BuyerCredential(ShopSamples.BuyerToken));

    public static async Task<TokenCheckoutShop> StartAsync(
        Action<TokenCheckoutEmulatorOptions>? emulate = null,
        Action<TokenCheckoutOptions>? configure = null,
        TimeProvider? clock = null
    )
    {
        var emulatorOptions = new ShopEmulatorOptions();
        TokenCheckoutEmulatorOptions knobs = emulatorOptions.For<TokenCheckoutEmulatorOptions>();
        knobs.Wait = TimeSpan.FromMilliseconds(1);
        emulate?.Invoke(knobs);
        ShopEmulator emulator = await ShopEmulator.StartAsync(emulatorOptions);
        var options = new TokenCheckoutOptions
        {
            BaseAddress = emulator.AddressOf(Provider),
            // No test waits for real time.
            Retry = new() { BaseDelay = TimeSpan.Zero },
            Placement = new() { LookupDelay = TimeSpan.Zero },
        };
        configure?.Invoke(options);
        ShopStore store = ShopClient.CreateStore("test", options);
        ICheckoutClient client = ShopClient.Create("test", options, clock, journal: new InMemoryPlacementJournal());
        return new(emulator, client, new TokenCheckoutApi(store.Channel, TokenCheckoutJson.Default));
    }

    public static CheckoutRequest Request(string reference = "order-4711") =>
        new() { Reference = reference, Items = [new(null, "157301", 2), new(null, "157302", 1)] };

    public IReadOnlyList<string> Operations() => [.. Emulator.RequestLog.Requests.Select(request => request.Operation ?? "")];

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}

/// <summary>Collects reports as they come, on the caller's thread.</summary>
internal sealed class Reports : List<CheckoutProgress>, IProgress<CheckoutProgress>
{
    public void Report(CheckoutProgress value) => Add(value);
}
