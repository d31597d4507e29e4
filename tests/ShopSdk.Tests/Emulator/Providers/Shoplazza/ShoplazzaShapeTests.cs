using System.Text.Json.Nodes;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Emulator.Providers.Shoplazza;

/// <summary>Holds the emulator's responses against the provider's own payloads, not against the SDK's wire types.</summary>
public sealed class ShoplazzaShapeTests
{
    private static readonly string[] Dictionaries = ["custom_properties"];

    /// <summary>What the samples have and the emulator has not, with the reason.</summary>
    private static readonly Dictionary<string, string> NotEmulated = new(StringComparer.Ordinal)
    {
        ["order.deleted_at: String"] = "no order of the emulator is deleted; the samples print a time for live ones too",
        ["order.customer_deleted_at: String"] = "no buyer is deleted",
        ["order.cancel_reason: Null"] = "only a canceled order's sample has a text",
        ["order.canceled_at: Null"] = "a canceled order has a time, as the document says; its sample prints null",
        ["order.fulfillments[]: Object"] = "nothing is ever shipped",
        ["order.line_items[].properties[]: Object"] = "the catalog has no options",
    };

    [Theory]
    [InlineData("create-order")]
    [InlineData("get-order")]
    [InlineData("get-order-by-number")]
    [InlineData("payment-success")]
    [InlineData("cancel-order")]
    [InlineData("list-orders")]
    [InlineData("count-orders")]
    public async Task Response_HasTheMembersAndTypesOfItsSample(string operation)
    {
        JsonShape sample = Shape(JsonNode.Parse(FixtureFile.Text("shoplazza", $"{operation}.response.json")));
        // The document says that this is a time, and all samples print null.
        JsonShape known = Shape(JsonNode.Parse(FixtureFile.Text("shoplazza", $"{operation}.response.json")));
        known.Add(JsonNode.Parse("""{"order":{"canceled_at":"2014-04-25T16:15:47Z","cancel_reason":null}}"""));
        await using ShoplazzaWire shop = await ShoplazzaWire.StartAsync();

        JsonShape seen = new(Dictionaries);
        foreach (JsonObject response in await ResponsesAsync(shop, operation))
            seen.Add(response);

        seen.BeyondThat(known).Should().BeEmpty();
        sample.BeyondThat(seen).Where(member => !IsListed(member)).Should().BeEmpty();
    }

    private static bool IsListed(string member) =>
        NotEmulated.Keys.Any(listed =>
            member.Replace("orders[]", "order") is var path
            && (
                path == listed
                || path.StartsWith(listed.Split(':')[0] + "[]", StringComparison.Ordinal)
                || path.StartsWith(listed.Split(':')[0] + ".", StringComparison.Ordinal)
            )
        );

    /// <summary>An operation's responses for orders in each state in which it answers.</summary>
    private static async Task<JsonObject[]> ResponsesAsync(ShoplazzaWire shop, string operation)
    {
        JsonObject open = (await shop.CreateAsync())["order"]!.AsObject();
        JsonObject order = (await shop.CreateAsync())["order"]!.AsObject();
        string path = $"/{order["id"]}";
        JsonObject paid = await shop.OkAsync(HttpMethod.Post, path + "/payment/success");
        return operation switch
        {
            // A new order is never paid, so the payment that its sample has comes from reading it by number.
            "create-order" => [await shop.CreateAsync(), await shop.OkAsync(HttpMethod.Get, $"/number/{order["number"]}")],
            "get-order" => [await shop.OkAsync(HttpMethod.Get, path), await shop.OkAsync(HttpMethod.Get, $"/{open["id"]}")],
            "get-order-by-number" => [await shop.OkAsync(HttpMethod.Get, $"/number/{order["number"]}")],
            "payment-success" => [paid],
            "cancel-order" =>
            [
                await shop.OkAsync(HttpMethod.Post, path + "/cancel", """{"reason":"test"}"""),
                await shop.OkAsync(HttpMethod.Post, $"/{open["id"]}/cancel"),
            ],
            "list-orders" => [await shop.OkAsync(HttpMethod.Get, "")],
            _ => [await shop.OkAsync(HttpMethod.Get, "/count")],
        };
    }

    private static JsonShape Shape(JsonNode? node) => new JsonShape(Dictionaries).Add(node);
}
