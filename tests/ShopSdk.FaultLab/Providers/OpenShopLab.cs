using System.Text.Json;
using ShopSdk.Emulator;
using ShopSdk.Emulator.Providers.OpenShop;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Providers;

internal sealed class OpenShopLab : LabProvider
{
    private const string Version = "20260101";

    public override string Id => "open-shop";

    public override string PlaceOperation => "PayOrder";

    public override void Prepare(ShopEmulatorOptions options) =>
        options.For<OpenShopEmulatorOptions>().Balance = decimal.MaxValue / 2;

    public override StoreOptions CreateOptions(Uri address, ShopEmulator emulator) =>
        new OpenShopOptions
        {
            BaseAddress = address,
            Token = emulator.ShopToken,
            Version = Version,
        };

    public override CheckoutRequest CreateRequest(string reference, ShopEmulator emulator) =>
        new() { Reference = reference, Items = [new OpenShopItem("18240", "157301", 1)] };

    /// <summary>The provider has no place for a reference.</summary>
    public override string IntentOf(CheckoutId id) => id.Key;

    public override RawRequest CreateRaw(CheckoutId id, ShopEmulator emulator) =>
        new(
            "api/open/order/pay",
            JsonSerializer.Serialize(id.Key.Split(',')),
            [new("token", emulator.ShopToken), new("version", Version)]
        );

    public override bool SaysPlaced(string body) => body.Contains("\"status\":\"0\"", StringComparison.Ordinal);
}
