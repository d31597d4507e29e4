using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>
/// Reads the envelope before its data, in whatever order they come: the data of a failure may have any form, and must not hide
/// what the provider says about it.
/// </summary>
internal sealed class OpenShopResponseConverter<T> : JsonConverter<OpenShopResponse<T>>
{
    private static readonly TextConverter Text = new();

    public override OpenShopResponse<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonScalar.Unreadable(reader, "an envelope with status, message and data");
        var response = new OpenShopResponse<T>();
        Utf8JsonReader data = default;
        bool hasData = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString() ?? "";
            reader.Read();
            if (Is(name, "status"))
            {
                response.Status = ReadText(ref reader, options);
            }
            else if (Is(name, "message"))
            {
                response.Message = ReadText(ref reader, options);
            }
            else if (Is(name, "data"))
            {
                data = reader;
                hasData = reader.TokenType != JsonTokenType.Null;
                reader.Skip();
            }
            else
            {
                Keep(response, name, ref reader);
            }
        }
        if (hasData && response.Failure is not null)
            Keep(response, "data", ref data);
        else if (hasData)
            response.Data = ReadData(data, options);
        return response;
    }

    public override void Write(Utf8JsonWriter writer, OpenShopResponse<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("status", value.Status);
        writer.WriteString("message", value.Message);
        if (value.ExtensionData is not { } kept || !kept.ContainsKey("data"))
        {
            writer.WritePropertyName("data");
            if (value.Data is { } data)
                RegisteredConverter.Of<T>(options).Write(writer, data, options);
            else
                writer.WriteNullValue();
        }
        foreach ((string name, JsonElement element) in value.ExtensionData ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }
        writer.WriteEndObject();
    }

    private static bool Is(string name, string member) => string.Equals(name, member, StringComparison.OrdinalIgnoreCase);

    private static T? ReadData(Utf8JsonReader data, JsonSerializerOptions options)
    {
        Utf8JsonReader start = data;
        try
        {
            return RegisteredConverter.Of<T>(options).Read(ref data, typeof(T), options);
        }
        catch (JsonException exception)
        {
            throw JsonLocation.Locate(exception, start, data.TokenStartIndex);
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Text.Read(ref reader, typeof(string), options);

    private static void Keep(OpenShopResponse<T> response, string name, ref Utf8JsonReader reader) =>
        (response.ExtensionData ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = JsonElement.ParseValue(
            ref reader
        );
}
