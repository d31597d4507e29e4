using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>Categories and products. The SDK infers the members.</summary>
internal sealed class OpenShopShelf(EmulatedShop shop)
{
    internal static EmulatedResponse Categories(EmulatedRequest request) =>
        OpenShopResponses.Page(
            request,
            [
                new JsonObject
                {
                    ["id"] = "1",
                    ["parentid"] = null,
                    ["name"] = "General",
                    ["nameen"] = "General",
                    ["children"] = new JsonArray(),
                },
            ]
        );

    internal EmulatedResponse Ids(EmulatedRequest request) =>
        OpenShopResponses.Page(
            request,
            [.. shop.Catalog.Products.Select(product => new JsonObject { ["platform"] = 0, ["productid"] = Text(product.Id) })]
        );

    internal EmulatedResponse Products(EmulatedRequest request)
    {
        string[] wanted = request.Query["productids"].ToString().Split(',');
        return OpenShopResponses.Success(
            new JsonArray([
                .. shop
                    .Catalog.Products.Where(product => wanted.Contains(Text(product.Id), StringComparer.Ordinal))
                    .Select(Product),
            ])
        );
    }

    private JsonObject Product(EmulatedProduct product) =>
        new()
        {
            ["platform"] = 0,
            ["productid"] = Text(product.Id),
            ["title"] = product.Title,
            ["images"] = new JsonArray(product.Image),
            ["price"] = Price(product.Variants[0]),
            ["saleinfo"] = new JsonObject
            {
                ["pricerange"] = new JsonArray(new JsonObject { ["startqty"] = 1, ["price"] = Price(product.Variants[0]) }),
            },
            ["skulist"] = new JsonArray([.. product.Variants.Select(variant => Sku(product, variant))]),
        };

    private JsonObject Sku(EmulatedProduct product, EmulatedVariant variant) =>
        new()
        {
            ["skuid"] = Text(variant.Id),
            ["price"] = Price(variant),
            ["stock"] = shop.StockOf(variant.Id),
            ["image"] = product.Image,
            ["attrs"] = new JsonArray(new JsonObject { ["name"] = "sku", ["value"] = variant.Sku }),
        };

    private JsonNode Price(EmulatedVariant variant) =>
        WireNumber.Number(shop.FindVariant(variant.Id)?.Variant.Price ?? variant.Price);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
