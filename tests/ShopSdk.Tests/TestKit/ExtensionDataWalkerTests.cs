using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.TestKit;

public sealed class ExtensionDataWalkerTests
{
    [Fact]
    public void Paths_EverythingTyped_IsEmpty() =>
        ExtensionDataWalker.Paths(Read("""{"the_child":{},"list":[{},{}],"by_key":{"a":{}},"text":"x"}""")).Should().BeEmpty();

    [Fact]
    public void Paths_MembersWithoutAType_AreListedWithTheirPath() =>
        ExtensionDataWalker
            .Paths(Read("""{"new":1,"the_child":{"750":[]},"list":[{},{"x":null}],"by_key":{"k":{"y":{}}}}"""))
            .Should()
            .BeEquivalentTo("$.new", "$.the_child['750']", "$.list[1].x", "$.by_key.k.y");

    [Fact]
    public void Paths_Nothing_IsEmpty() => ExtensionDataWalker.Paths(null).Should().BeEmpty();

    private static Node? Read(string json) => JsonSerializer.Deserialize<Node>(json);

    private sealed record Node
    {
        [JsonPropertyName("the_child")]
        public Node? Child { get; set; }

        [JsonPropertyName("list")]
        public List<Node>? List { get; set; }

        [JsonPropertyName("by_key")]
        public Dictionary<string, Node>? ByKey { get; set; }

        [JsonPropertyName("text")]
        public string? Text { get; set; }

        [JsonPropertyName("count")]
        public decimal? Count { get; set; }

        [JsonExtensionData]
        public IDictionary<string, JsonElement>? ExtensionData { get; set; }
    }
}
