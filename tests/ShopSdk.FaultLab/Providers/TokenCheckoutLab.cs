using ShopSdk.Emulator;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Providers;

internal sealed class TokenCheckoutLab : LabProvider
{
    public override string Id => "token-checkout";

    public override string PlaceOperation => "PlaceOrder";

    /// <summary>Polling has other tests.</summary>
    public override void Prepare(ShopEmulatorOptions options) => options.For<TokenCheckoutEmulatorOptions>().PendingResponses = 0;

    public override StoreOptions CreateOptions(Uri address, ShopEmulator emulator) =>
        new TokenCheckoutOptions { BaseAddress = address };

    public override CheckoutRequest CreateRequest(string reference, ShopEmulator emulator) =>
        new() { Reference = reference, Items = [new(null, "157301", 1)] };

    /// <summary>The emulator counts by the checkout's token.</summary>
    public override string IntentOf(CheckoutId id) => id.Key;

    /// <summary>As the document shows it: without a body.</summary>
    public override RawRequest CreateRaw(CheckoutId id, ShopEmulator emulator) =>
        new($"api/checkout/{id.Key}/place_order/", null, []);

    public override bool SaysPlaced(string body) => body.Contains("\"id\":", StringComparison.Ordinal);
}
