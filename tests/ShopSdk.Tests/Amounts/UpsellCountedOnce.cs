using System.Text;
using System.Text.Json.Nodes;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Amounts;

/// <summary>The document's Intercart order with its upsell item twice and its cost once: it disagrees.</summary>
internal static class UpsellCountedOnce
{
    public static string Text()
    {
        JsonNode body = JsonNode.Parse(FixtureFile.Text("intercart", "get-order.response.json"))!;
        JsonArray list = body["upsell_product_list"]!.AsArray();
        list.Add(list[0]!.DeepClone());
        body["upsell_amount"] = 7;
        return body.ToJsonString();
    }

    public static byte[] Utf8() => Encoding.UTF8.GetBytes(Text());
}
