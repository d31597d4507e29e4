using System.ComponentModel;
using System.Text.Json;

namespace ShopSdk.Json;

/// <summary>Reads a value. The reader is on its first token before, and on its last token afterwards.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader.</param>
/// <param name="options">The options of the serializer context.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? JsonRead<out T>(ref Utf8JsonReader reader, JsonSerializerOptions options);
