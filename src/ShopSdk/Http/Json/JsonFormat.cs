using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ShopSdk.Http.Json;

/// <summary>How bodies of one type are read and written. Generated code makes one for each type of an interface.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="context">The serializer context that knows the type.</param>
/// <param name="read">Reads it faster than the serializer; null where only the serializer can.</param>
/// <param name="write">Writes it faster than the serializer; null where only the serializer can.</param>
/// <param name="converters">The types of the converters that the context listed when those two were made; null for none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonFormat<T>(
    JsonSerializerContext context,
    JsonRead<T>? read = null,
    JsonWrite<T>? write = null,
    IReadOnlyList<Type>? converters = null
)
{
    private readonly JsonRead<T>? _read = IsPlain(context, converters ?? []) ? read : null;
    private readonly JsonWrite<T>? _write =
        IsPlain(context, converters ?? []) && context.Options.DefaultIgnoreCondition == JsonIgnoreCondition.WhenWritingNull
            ? write
            : null;
    private JsonTypeInfo<T>? _typeInfo;

    /// <summary>Gets the serializer's information, asked for when it is first needed: most answers are read without it.</summary>
    internal JsonTypeInfo<T> TypeInfo =>
        _typeInfo ??=
            context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
            ?? throw new InvalidOperationException(
                $"{typeof(T)} is sent or received as JSON; add [JsonSerializable] for it to {context.GetType()}."
            );

    /// <summary>Gets whether bodies are read without the serializer, where that is possible.</summary>
    internal bool ReadsItself => _read is not null;

    /// <summary>Gets whether bodies are written without the serializer.</summary>
    internal bool WritesItself => _write is not null;

    /// <summary>Gets the options of the serializer context.</summary>
    internal JsonSerializerOptions Options => context.Options;

    /// <summary>Writes a body.</summary>
    internal void Write(Utf8JsonWriter writer, T body)
    {
        if (_write is null)
            JsonSerializer.Serialize(writer, body, TypeInfo);
        else
            _write(writer, body, context.Options);
    }

    /// <summary>Reads a body; null when it is the JSON null.</summary>
    /// <exception cref="JsonException">It cannot be read; the exception says where.</exception>
    internal T? Read(ReadOnlySpan<byte> json) => TryRead(json, out T? value) ? value : JsonSerializer.Deserialize(json, TypeInfo);

    /// <summary>Reads a body without the serializer; false when that is not possible, whatever the reason.</summary>
    internal bool TryRead(ReadOnlySpan<byte> json, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (_read is null)
            return false;
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType == JsonTokenType.Null)
                return false;
            value = _read(ref reader, context.Options);
            return value is not null && !reader.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            // The serializer knows better how to say it.
            return false;
        }
    }

    /// <summary>Whether nothing was set that a reader would have to heed, beside the converters that it knows.</summary>
    private static bool IsPlain(JsonSerializerContext context, IReadOnlyList<Type> converters) =>
        context?.Options
            is {
                NumberHandling: JsonNumberHandling.Strict,
                PropertyNamingPolicy: null,
                PropertyNameCaseInsensitive: false,
                UnmappedMemberHandling: JsonUnmappedMemberHandling.Skip,
                PreferredObjectCreationHandling: JsonObjectCreationHandling.Replace,
                ReferenceHandler: null,
                RespectNullableAnnotations: false,
                ReadCommentHandling: JsonCommentHandling.Disallow,
                AllowTrailingCommas: false,
                MaxDepth: 0 or 64,
            }
        && context.Options.Converters.Select(converter => converter.GetType()).SequenceEqual(converters);
}
