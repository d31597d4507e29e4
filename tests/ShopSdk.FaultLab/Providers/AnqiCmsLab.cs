using System.Globalization;
using System.Text.Json;
using ShopSdk.Emulator;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Providers;

/// <summary>Many buyers, because an order is looked for in the list of its buyer's.</summary>
internal sealed class AnqiCmsLab : LabProvider
{
    private const int Buyers = 64;

    private static readonly PostalAddress Address = new()
    {
        FirstName = "San",
        LastName = "Zhang",
        Phone = "13800138000",
        Province = "Guangdong",
        City = "Shenzhen",
        Line1 = "1 Science Park South",
        PostalCode = "518000",
    };

    public override string Id => "anqicms";

    public override string PlaceOperation => "CreateOrder";

    public override ShopCatalog Catalog { get; } =
        ShopCatalog.Sample with
        {
            Customers =
            [
                .. Enumerable
                    .Range(0, Buyers)
                    .Select(i => new EmulatedCustomer
                    {
                        Id = 1000 + i,
                        Token = TokenOf(i),
                        Email = "buyer@shop.example",
                        FullName = "Buyer",
                    }),
            ],
        };

    public override StoreOptions CreateOptions(Uri address, ShopEmulator emulator) =>
        new AnqiCmsOptions { BaseAddress = address };

    public override ICheckoutClient ForBuyer(ICheckoutClient client, string reference) =>
        client.ForBuyer(new BuyerCredential(TokenOf(reference)));

    public override CheckoutRequest CreateRequest(string reference, ShopEmulator emulator) =>
        new()
        {
            Reference = reference,
            Items = [new("18240", "157301", 1)],
            ShippingAddress = Address,
        };

    public override RawRequest CreateRaw(CheckoutId id, ShopEmulator emulator) =>
        new(
            "api/order/create",
            JsonSerializer.Serialize(
                AnqiCmsMapping.ToOrder(AnqiCmsDraft.Of(id), id.Reference),
                AnqiCmsJson.Default.AnqiCmsCreateOrderRequest
            ),
            [new("token", TokenOf(id.Reference))]
        );

    public override bool SaysPlaced(string body) => body.Contains("\"order_id\":", StringComparison.Ordinal);

    private static string TokenOf(string reference) =>
        TokenOf(int.Parse(reference.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture) % Buyers);

    private static string TokenOf(int buyer) => $"buyer-token-{buyer:D4}";
}
