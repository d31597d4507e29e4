using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Providers;

internal sealed class IntercartLab : LabProvider
{
    public override string Id => "intercart";

    public override string PlaceOperation => "CompleteOrder";

    public override PlaceRequest PlaceRequest => PlaceRequest.Paid();

    public override StoreOptions CreateOptions(Uri address, ShopEmulator emulator) =>
        new IntercartOptions { BaseAddress = address, ShopToken = emulator.ShopToken };

    public override CheckoutRequest CreateRequest(string reference, ShopEmulator emulator) =>
        new() { Reference = reference, CartToken = emulator.Shop.AddCart(new EmulatedItem(157301)) };

    public override RawRequest CreateRaw(CheckoutId id, ShopEmulator emulator) =>
        new($"api/order/{id.Key}", """{"complete":true,"payment_pending":false}""", [new("x-shop-token", emulator.ShopToken)]);

    public override bool SaysPlaced(string body) => body.Contains("\"completed\":true", StringComparison.Ordinal);
}
