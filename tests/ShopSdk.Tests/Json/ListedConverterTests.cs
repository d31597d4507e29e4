using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Tests.Json;

/// <summary>The tolerant converters as a context lists them: for every member of their type, and for what lies within.</summary>
public sealed class ListedConverterTests
{
    [Fact]
    public void Read_MembersOfAListedType_AreReadByTheConverter() =>
        Read("""{"text":5,"count":"7","amount":"8.80"}""")
            .Should()
            .BeEquivalentTo(
                new Goods
                {
                    Text = "5",
                    Count = 7,
                    Amount = 8.80m,
                }
            );

    [Fact]
    public void Read_MemberWithAnotherConverter_IsReadByThat()
    {
        Action read = () => Read("""{"id":true}""");

        read.Should().Throw<JsonException>().WithMessage("Expected an id*");
        Read("""{"id":17}""").Id.Should().Be("17");
    }

    [Theory]
    [InlineData("""{"by_key":{"\u00e9":"a","":"b"}}""")]
    [InlineData("""{"texts":["a","b"]}""")]
    [InlineData("""{"more":{"a":[1]},"\u00e9":2}""")]
    public void Text_WithinAMember_ComesBack(string json) =>
        JsonSerializer.Serialize(Read(json), ListedJson.Default.Goods).Should().BeEquivalentTo(json);

    private static Goods Read(string json) => JsonSerializer.Deserialize(json, ListedJson.Default.Goods)!;

    internal sealed record Goods
    {
        [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
        public string? Id { get; set; }

        [JsonPropertyName("text")]
        public string? Text { get; set; }

        [JsonPropertyName("count")]
        public long? Count { get; set; }

        [JsonPropertyName("amount")]
        public decimal? Amount { get; set; }

        [JsonPropertyName("texts")]
        public IReadOnlyList<string>? Texts { get; set; }

        [JsonPropertyName("by_key")]
        public IReadOnlyDictionary<string, string>? ByKey { get; set; }

        [JsonExtensionData]
        public IDictionary<string, JsonElement>? ExtensionData { get; set; }
    }
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(TextConverter), typeof(IntegerConverter), typeof(AmountConverter)]
)]
[JsonSerializable(typeof(ListedConverterTests.Goods))]
internal sealed partial class ListedJson : JsonSerializerContext;
