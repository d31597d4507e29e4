using ShopSdk.Emulator;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Providers;

/// <summary>Placed by a test payment; read back by the order's financial status.</summary>
internal sealed class ShoplazzaLab : LabProvider
{
    private static readonly PostalAddress Address = new()
    {
        LastName = "Norman",
        Email = "bob@shop.example",
        Line1 = "Chestnut Street 92",
        City = "Louisville",
        Province = "Kentucky",
        ProvinceCode = "KY",
        Country = "United States",
        CountryCode = "US",
    };

    public override string Id => "shoplazza";

    public override string PlaceOperation => "SimulatePayment";

    public override StoreOptions CreateOptions(Uri address, ShopEmulator emulator) =>
        new ShoplazzaOptions
        {
            BaseAddress = address,
            AccessToken = emulator.ShopToken,
            AllowTestPayment = true,
            Currency = "USD",
        };

    public override CheckoutRequest CreateRequest(string reference, ShopEmulator emulator) =>
        new ShoplazzaRequest
        {
            Reference = reference,
            Items = [new("18240", "157301", 1)],
            ShippingAddress = Address,
            Shipping = ShippingChoice.Line("Standard", 5.90m),
        };

    /// <summary>The document shows no body, but the provider refuses what is no JSON.</summary>
    public override RawRequest CreateRaw(CheckoutId id, ShopEmulator emulator) =>
        new($"openapi/2022-01/orders/{id.Key}/payment/success", "{}", [new("Access-Token", emulator.ShopToken)]);

    public override bool SaysPlaced(string body) => body.Contains("\"financial_status\":\"paid\"", StringComparison.Ordinal);
}
