using System.ComponentModel;
using System.Text.Json;

namespace ShopSdk.Json;

/// <summary>Writes a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer.</param>
/// <param name="value">The value; not null.</param>
/// <param name="options">The options of the serializer context.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<in T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
