using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Json;

/// <summary>Finds the converter of a type that the serializer context knows, without reflection.</summary>
internal static class RegisteredConverter
{
    internal static JsonConverter<T> Of<T>(JsonSerializerOptions options) =>
        (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}
