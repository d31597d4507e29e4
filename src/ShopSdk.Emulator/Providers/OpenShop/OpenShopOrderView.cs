using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>Orders in the format of the lists. The provider documents none of these members: the SDK infers them.</summary>
internal static class OpenShopOrderView
{
    internal static JsonObject Listed(OpenShopOrder order, DateTimeOffset now) =>
        new()
        {
            ["orderno"] = order.Id,
            ["platform"] = order.Platform,
            ["productid"] = ProductId(order),
            ["status"] = order.LooksPlaced(now) ? "paid" : "unpaid",
            ["totalCost"] = WireNumber.Text(order.Total),
            ["skulist"] = new JsonArray(Sku(order)),
            ["createtime"] = order.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        };

    internal static JsonObject Detail(OpenShopOrder order) =>
        new()
        {
            ["orderno"] = order.Id,
            ["productid"] = ProductId(order),
            ["totalCost"] = WireNumber.Text(order.Total),
            ["skulist"] = new JsonArray(Sku(order)),
        };

    internal static JsonObject Risk(OpenShopOrder order) =>
        new()
        {
            ["orderno"] = order.Id,
            ["message"] = order.InStock ? "The price or the stock must be confirmed." : "Not enough stock.",
            ["orderdetails"] = new JsonArray(Detail(order)),
        };

    internal static JsonNode Total(IEnumerable<OpenShopOrder> orders) => WireNumber.Text(orders.Sum(order => order.Total));

    private static string ProductId(OpenShopOrder order) => order.Product.Id.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Sku(OpenShopOrder order) =>
        new()
        {
            ["skuid"] = order.Item.VariantId.ToString(CultureInfo.InvariantCulture),
            ["qty"] = order.Item.Quantity,
            ["price"] = WireNumber.Number(order.UnitPrice),
        };
}
