using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Emulator.Providers.Intercart;

/// <summary>Holds the emulator's responses against the provider's own payloads, not against the SDK's wire types.</summary>
public sealed class IntercartShapeTests
{
    private const string Upsell =
        """{"upsell_list":[{"id":"pu1","product_id":"4550","sku_id":"25829","quantity":1,"discount_title":"OFFER","discount_type":"percentage","discount_value":"35.5"}]}""";

    [Fact]
    public async Task EveryResponse_HasOnlyMembersAndTypesOfTheFixtures()
    {
        var known = new JsonShape("match_list");
        foreach (FixtureFile file in FixtureFile.Of("intercart").Where(file => file.IsResponse))
            known.Add(JsonNode.Parse(file.ReadText()));
        // The samples cut upsell_list off with "same as update order input", so its items are those of the request.
        known.Add(JsonNode.Parse(FixtureFile.Text("intercart", "upsell-more.request.json")));
        var seen = new JsonShape("match_list");

        foreach (JsonObject response in await RunAllStepsAsync())
            seen.Add(response);

        seen.BeyondThat(known).Should().BeEmpty();
    }

    [Theory]
    [InlineData("get-order.response.json", "")]
    [InlineData("order-with-fixed-discount.response.json", "48UWW8")]
    [InlineData("order-with-percentage-discount.response.json", "TM7HWK")]
    public async Task FullOrder_HasEveryMemberOfTheSample_InTheSampleTypes(string fixture, string code)
    {
        var sample = new JsonShape("match_list");
        JsonObject printed = JsonNode.Parse(FixtureFile.Text("intercart", fixture))!.AsObject();
        sample.Add(printed);
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        EmulatedItem item = new(code.Length == 0 ? 157309 : 157308);
        JsonObject order = await shop.CreateAsync("co", item);
        await FillAsync(shop, order);
        if (code.Length == 0)
            await shop.UpdateAsync(order, Upsell);
        else
            await shop.UpdateAsync(order, $$"""{"discount_code":"{{code}}"}""");

        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));

        var shape = new JsonShape("match_list");
        shape.Add(seen);
        sample.BeyondThat(shape).Should().BeEmpty();
    }

    private static async Task<List<JsonObject>> RunAllStepsAsync()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        var responses = new List<JsonObject>();
        JsonObject order = await shop.CreateAsync(
            "co",
            new EmulatedItem(157301, 2),
            new EmulatedItem(157309),
            new EmulatedItem(157302, 3)
        );
        // "updated_at" and the rest of a draft are the samples'; "completed" is in the sample of creating alone.
        responses.Add(order);
        responses.AddRange(await FillAsync(shop, order));
        string[] steps =
        [
            """{"discount_code":"48UWW8"}""",
            """{"discount_code":"TM7HWK"}""",
            Upsell,
            """{"discount_code":"NOSUCHCODE"}""",
            """{"discount_code":""}""",
            """{"upsell_list":[]}""",
        ];
        foreach (string step in steps)
        {
            responses.Add(await shop.UpdateAsync(order, step));
            responses.Add((await shop.GetAsync(EmulatedShopClient.PathOf(order))).Json);
        }
        responses.Add(await shop.UpdateAsync(order, """{"complete":true,"payment_pending":true}"""));
        responses.Add(await shop.UpdateAsync(order, FixtureFile.Text("intercart", "post-order-update.request.json")));
        responses.Add((await shop.GetAsync(EmulatedShopClient.PathOf(order))).Json);
        return responses;
    }

    /// <summary>Sends the documents' own request samples.</summary>
    private static async Task<List<JsonObject>> FillAsync(EmulatedShopClient shop, JsonObject order)
    {
        var responses = new List<JsonObject>();
        foreach (string name in new[] { "update-contact", "update-shipping-line", "apply-tips", "add-payment-info" })
            responses.Add(await shop.UpdateAsync(order, FixtureFile.Text("intercart", name + ".request.json")));
        return responses;
    }
}
