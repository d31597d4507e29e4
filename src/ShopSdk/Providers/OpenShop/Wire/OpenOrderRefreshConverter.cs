using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>Reads the response to a refresh as the schema that its status names.</summary>
internal sealed class OpenOrderRefreshConverter : JsonConverter<OpenOrderRefreshVo>
{
    private static readonly IntegerConverter Integer = new();

    public override OpenOrderRefreshVo? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StatusOf(reader, options) switch
        {
            0 => ReadAs<OpenOrderRefreshVo0>(ref reader, options),
            1 => ReadAs<OpenOrderRefreshVo1>(ref reader, options),
            2 => ReadAs<OpenOrderRefreshVo2>(ref reader, options),
            _ => ReadAs<OpenOrderRefreshVoOther>(ref reader, options),
        };

    public override void Write(Utf8JsonWriter writer, OpenOrderRefreshVo value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case OpenOrderRefreshVo0 normal:
                RegisteredConverter.Of<OpenOrderRefreshVo0>(options).Write(writer, normal, options);
                break;
            case OpenOrderRefreshVo1 abnormal:
                RegisteredConverter.Of<OpenOrderRefreshVo1>(options).Write(writer, abnormal, options);
                break;
            case OpenOrderRefreshVo2 abnormal:
                RegisteredConverter.Of<OpenOrderRefreshVo2>(options).Write(writer, abnormal, options);
                break;
            case OpenOrderRefreshVoOther other:
                RegisteredConverter.Of<OpenOrderRefreshVoOther>(options).Write(writer, other, options);
                break;
            default:
                throw new JsonException($"{value.GetType()} is none of the responses to a refresh.");
        }
    }

    /// <summary>Looks ahead: the reader is a copy.</summary>
    private static long? StatusOf(Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonScalar.Unreadable(reader, "an object with refreshStatus");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = string.Equals(reader.GetString(), "refreshStatus", StringComparison.OrdinalIgnoreCase);
            reader.Read();
            if (found && reader.TokenType != JsonTokenType.Null)
                return Integer.Read(ref reader, typeof(long?), options);
            reader.Skip();
        }
        return null;
    }

    private static T? ReadAs<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : OpenOrderRefreshVo => RegisteredConverter.Of<T>(options).Read(ref reader, typeof(T), options);
}
