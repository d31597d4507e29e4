using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>Creating orders: each product is accepted or rejected separately, and becomes one order for each SKU.</summary>
internal sealed class OpenShopCart(EmulatedShop shop)
{
    internal static string? Intent(EmulatedRequest request) =>
        request.Json is JsonArray products
            ? string.Join(',', products.Select(product => (product as JsonObject)?["productid"]))
            : null;

    internal EmulatedResponse Create(EmulatedRequest request)
    {
        if (request.Json is not JsonArray { Count: > 0 } products)
            return OpenShopResponses.Failure("The body must be a list of products.");
        List<(JsonObject Product, Wish? Wish)> wishes = [];
        foreach (JsonNode? node in products)
        {
            if (node is not JsonObject product)
                return OpenShopResponses.Failure("The body must be a list of products.");
            Wish? wish = Read(product, out string? problem);
            if (problem is not null)
                return OpenShopResponses.Failure(problem);
            wishes.Add((product, wish));
        }
        var success = new JsonArray();
        var failure = new JsonArray();
        for (int i = 0; i < wishes.Count; i++)
        {
            JsonObject entry = Entry(wishes[i].Product, i + 1);
            if (Refuse(wishes[i].Wish!) is { } reason)
            {
                entry["message"] = reason;
                failure.Add(entry);
            }
            else
            {
                entry["ordernos"] = string.Join(',', Add(wishes[i].Wish!, request.Now));
                success.Add(entry);
            }
        }
        EmulatedResponse response = OpenShopResponses.Success(new JsonObject { ["success"] = success, ["failure"] = failure });
        return response with { Accepted = success.Count > 0 };
    }

    private static Wish? Read(JsonObject product, out string? problem)
    {
        var body = new BodyReader(product);
        int? platform = body.Required("platform", body.Integer("platform"));
        string? productId = body.Required("productid", body.Text("productid"));
        List<(string Sku, int Quantity)> skus = [];
        foreach (BodyReader sku in body.Required("skudatalist", body.Objects("skudatalist")) ?? [])
        {
            string? id = sku.Required("skuid", sku.Text("skuid"));
            int? quantity = sku.Required("qty", sku.Integer("qty"));
            if (quantity < 1)
                sku.Fail("qty must be at least 1");
            body.Join(sku);
            skus.Add((id ?? "", quantity ?? 0));
        }
        if (skus.Count == 0)
            body.Fail("skudatalist must have at least one entry");
        problem = body.Problem;
        return problem is null ? new Wish(platform!.Value, productId!, skus) : null;
    }

    private string? Refuse(Wish wish)
    {
        if (Find(wish.ProductId) is not { } product)
            return "Product not found";
        foreach ((string sku, int quantity) in wish.Skus)
        {
            if (Find(product, sku) is not { } variant)
                return "SKU not found";
            if (shop.StockOf(variant.Id) < quantity)
                return "Not enough stock";
        }
        return null;
    }

    private List<string> Add(Wish wish, DateTimeOffset now)
    {
        EmulatedProduct product = Find(wish.ProductId)!;
        List<string> numbers = [];
        foreach ((string sku, int quantity) in wish.Skus)
        {
            var order = new OpenShopOrder(shop, wish.Platform, product, new EmulatedItem(Find(product, sku)!.Id, quantity), now);
            shop.AddOrder(order);
            numbers.Add(order.Id);
        }
        return numbers;
    }

    private EmulatedProduct? Find(string id) => shop.Catalog.Products.FirstOrDefault(product => Same(product.Id, id));

    private static EmulatedVariant? Find(EmulatedProduct product, string id) =>
        product.Variants.FirstOrDefault(variant => Same(variant.Id, id));

    private static bool Same(long id, string text) =>
        string.Equals(id.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);

    private static JsonObject Entry(JsonObject product, int position) =>
        new()
        {
            ["position"] = position,
            ["platform"] = product["platform"]!.DeepClone(),
            ["productid"] = product["productid"]!.DeepClone(),
            ["message"] = "",
        };

    private sealed record Wish(int Platform, string ProductId, IReadOnlyList<(string Sku, int Quantity)> Skus);
}
