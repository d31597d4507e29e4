using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Reads the orders of a page. Null is read as an empty list, so that null after reading means that the member was missing.</summary>
internal sealed class ShoplazzaOrdersConverter : JsonConverter<IReadOnlyList<ShoplazzaOrder>?>
{
    private static readonly ListOrEmptyConverter<ShoplazzaOrder> Lists = new();

    public override bool HandleNull => true;

    public override IReadOnlyList<ShoplazzaOrder>? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => [],
            JsonTokenType.StartArray => Lists.Read(ref reader, typeToConvert, options),
            _ => throw JsonScalar.Unreadable(reader, "a list"),
        };

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<ShoplazzaOrder>? value, JsonSerializerOptions options) =>
        Lists.Write(writer, value, options);
}
