using System.Globalization;
using System.Text.Json;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Memory;

/// <summary>
/// The provider with the largest ids: it keeps no checkout, so items, address and note are in the id. Each intent is another buyer's, whose list has
/// one order.
/// </summary>
internal sealed class AnqiCmsMemoryShop(int intents) : MemoryShop(intents)
{
    private const string Quote =
        """{"code":0,"msg":"","data":{"currency_code":"CNY","details":[{"id":1,"goods_id":18240,"goods_sku_id":157301,"quantity":2,"price":1299,"total_price":2598},{"id":2,"goods_id":18241,"goods_sku_id":157302,"quantity":1,"price":701,"total_price":701}],"origin_amount":3299,"amount":3299,"discount_amount":0}}""";

    private const string Token = "buyer-";

    private static readonly string[] Streets = ["Science Park South", "Renmin Road", "Keyuan Avenue", "Binhe Street"];

    public override string Id => "anqicms";

    public override StoreOptions Options => new AnqiCmsOptions { BaseAddress = new Uri("https://blog.example.com") };

    public override CheckoutRequest RequestOf(int intent, string reference) =>
        new()
        {
            Reference = reference,
            Items = [new("18240", "157301", 2), new("18241", "157302", 1)],
            ShippingAddress = new()
            {
                FirstName = string.Create(CultureInfo.InvariantCulture, $"San{intent}"),
                LastName = "Zhang",
                Phone = string.Create(CultureInfo.InvariantCulture, $"138{intent:D8}"),
                Province = "Guangdong",
                City = "Shenzhen",
                District = "Nanshan",
                Line1 = string.Create(CultureInfo.InvariantCulture, $"{intent % 997} {Streets[intent % Streets.Length]}"),
                PostalCode = "518000",
            },
            Email = string.Create(CultureInfo.InvariantCulture, $"san.zhang{intent}@mail.example"),
            Note = "请尽快发货",
        };

    public override ICheckoutClient ForBuyer(ICheckoutClient client, int intent) =>
        client.ForBuyer(new BuyerCredential(string.Create(CultureInfo.InvariantCulture, $"{Token}{intent}")));

    protected override string Answer(HttpRequestMessage request, string body)
    {
        string path = request.RequestUri!.AbsolutePath;
        if (path == "/api/order/checkout")
            return Quote;
        int buyer = int.Parse(
            request.Headers.GetValues("token").Single().AsSpan(Token.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        if (path == "/api/orders")
            return IsPlaced(buyer)
                ? $$"""{"code":0,"msg":"","total":1,"data":[{{Order(buyer, MemoryLab.ReferenceOf(buyer))}}]}"""
                : """{"code":0,"msg":"","total":0,"data":null}""";
        Place(buyer);
        using var order = JsonDocument.Parse(body);
        string mark = order.RootElement.GetProperty("remark").GetString()!;
        return $$"""{"code":0,"msg":"","data":{{Order(buyer, mark[5..mark.IndexOf(']')])}}}""";
    }

    private static string Order(int order, string reference) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"id":{{order + 1}},"created_time":{{TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()}},"order_id":"20260304{{order:D10}}","remark":"[ref:{{reference}}] 请尽快发货","type":"goods","status":0,"origin_amount":3299,"amount":3299,"paid_time":0}"""
        );
}
