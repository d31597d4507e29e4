using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ShopSdk.Json;

/// <summary>Writes JSON into a pooled array, with one cached writer a thread.</summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "The writer is cached for the life of its thread and holds no resource between bodies."
)]
internal sealed class JsonBodyWriter : IBufferWriter<byte>
{
    private const int InitialCapacity = 1024;

    [ThreadStatic]
    private static JsonBodyWriter? _cached;

    private readonly Utf8JsonWriter _json;
    private byte[] _buffer = [];
    private int _length;

    private JsonBodyWriter(JsonWriterOptions options) => _json = new Utf8JsonWriter(this, options);

    /// <summary>Gives the body in an array of the shared pool, which the caller returns.</summary>
    public static ArraySegment<byte> Write<T>(T body, JsonFormat<T> format)
    {
        // A converter may write another body meanwhile, so the cached writer is taken out while in use.
        JsonBodyWriter? writer = _cached;
        _cached = null;
        JsonWriterOptions options = OptionsOf(format.Options);
        if (writer is null || !IsSame(writer._json.Options, options))
            writer = new JsonBodyWriter(options);

        ArraySegment<byte> written = writer.WriteOne(body, format);
        _cached = writer;
        return written;
    }

    /// <inheritdoc />
    public void Advance(int count) => _length += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    private static JsonWriterOptions OptionsOf(JsonSerializerOptions options) =>
        new()
        {
            Encoder = options.Encoder,
            Indented = options.WriteIndented,
            MaxDepth = options.MaxDepth,
            SkipValidation = true,
        };

    private static bool IsSame(JsonWriterOptions one, JsonWriterOptions other) =>
        ReferenceEquals(one.Encoder, other.Encoder)
        && one.Indented == other.Indented
        && (one.MaxDepth == other.MaxDepth || other.MaxDepth == 0);

    private ArraySegment<byte> WriteOne<T>(T body, JsonFormat<T> format)
    {
        bool complete = false;
        try
        {
            _json.Reset(this);
            format.Write(_json, body);
            _json.Flush();
            complete = true;
            return new ArraySegment<byte>(_buffer, 0, _length);
        }
        finally
        {
            if (!complete && _buffer.Length > 0)
                ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _length = 0;
        }
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_buffer.Length - _length >= needed)
            return;

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(InitialCapacity, Math.Max(_buffer.Length * 2, _length + needed)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
