using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ShopSdk.Json;

/// <summary>How bodies of one type are read and written. Generated code makes one for each type of an interface.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonFormat<T>
{
    private readonly JsonSerializerContext _context;
    private readonly JsonRead<T>? _read;
    private readonly JsonWrite<T>? _write;
    private JsonTypeInfo<T>? _typeInfo;

    /// <summary>Makes a format; the serializer does what the others do not, and everything when the context has other options.</summary>
    /// <param name="context">The serializer context that knows the type.</param>
    /// <param name="read">Reads it faster than the serializer; null where only the serializer can.</param>
    /// <param name="write">Writes it faster than the serializer; null where only the serializer can.</param>
    /// <param name="converters">The types of the converters that the context listed when those two were made; null for none.</param>
    public JsonFormat(
        JsonSerializerContext context,
        JsonRead<T>? read = null,
        JsonWrite<T>? write = null,
        IReadOnlyList<Type>? converters = null
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        _context = context;
        if (!IsPlain(context.Options) || !Lists(context.Options, converters ?? []))
            return;
        _read = read;
        _write = context.Options.DefaultIgnoreCondition == JsonIgnoreCondition.WhenWritingNull ? write : null;
    }

    /// <summary>Gets the serializer's information, asked for when it is first needed: most responses are read without it.</summary>
    internal JsonTypeInfo<T> TypeInfo =>
        _typeInfo ??=
            _context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
            ?? throw new InvalidOperationException(
                $"{typeof(T)} is sent or received as JSON; add [JsonSerializable] for it to {_context.GetType()}."
            );

    /// <summary>Gets whether bodies are read without the serializer, where that is possible.</summary>
    internal bool ReadsItself => _read is not null;

    /// <summary>Gets whether bodies are written without the serializer.</summary>
    internal bool WritesItself => _write is not null;

    /// <summary>Gets the options of the serializer context.</summary>
    internal JsonSerializerOptions Options => _context.Options;

    /// <summary>Writes a body.</summary>
    internal void Write(Utf8JsonWriter writer, T body)
    {
        if (_write is null)
            JsonSerializer.Serialize(writer, body, TypeInfo);
        else
            _write(writer, body, _context.Options);
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
            value = _read(ref reader, _context.Options);
            return value is not null && !reader.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            // The serializer has the better error message.
            return false;
        }
    }

    /// <summary>Whether nothing was set that a reader would have to heed, beside the converters.</summary>
    private static bool IsPlain(JsonSerializerOptions options) =>
        options
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
            };

    /// <summary>Whether the options list these converters in this order. Without LINQ: it runs for each type of each client.</summary>
    private static bool Lists(JsonSerializerOptions options, IReadOnlyList<Type> converters)
    {
        bool same = options.Converters.Count == converters.Count;
        for (int i = 0; same && i < converters.Count; i++)
            same = options.Converters[i].GetType() == converters[i];
        return same;
    }
}
