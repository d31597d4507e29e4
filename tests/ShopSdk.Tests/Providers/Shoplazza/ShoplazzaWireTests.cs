using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>The wire records against the provider's own payloads.</summary>
public sealed class ShoplazzaWireTests
{
    private const string Provider = "shoplazza";

    public static TheoryData<string> Responses =>
        [.. FixtureFile.Of(Provider).Where(file => file.Status is null).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Responses))]
    public void Payload_ReadAndWritten_IsTheSame(string name)
    {
        string payload = FixtureFile.Text(Provider, name);
        JsonTypeInfo type = TypeOf(name);

        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(payload, type), type);

        // A member that says null says what an absent one says: it is not written back.
        JsonEquality
            .Compare(payload, written)
            .Where(difference => difference is not { Kind: JsonDifferenceKind.Missing, Expected: "null" })
            .Should()
            .BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void Payload_Read_HasAMemberForEverything(string name) =>
        ExtensionDataWalker.Paths(JsonSerializer.Deserialize(FixtureFile.Text(Provider, name), TypeOf(name))).Should().BeEmpty();

    [Fact]
    public void Payloads_AreAllLookedAt() =>
        FixtureFile
            .Of(Provider)
            .Should()
            .HaveCount(14)
            .And.OnlyContain(file => file.IsResponse, "no document has a request sample");

    private static JsonTypeInfo TypeOf(string name) =>
        name switch
        {
            "list-orders.response.json" => ShoplazzaJson.Default.ShoplazzaOrderList,
            "count-orders.response.json" => ShoplazzaJson.Default.ShoplazzaOrderCount,
            _ => ShoplazzaJson.Default.ShoplazzaOrderResponse,
        };
}
