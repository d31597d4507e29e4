using System.Buffers;
using System.Text;
using System.Text.Json;
using ShopSdk.Internal;

namespace ShopSdk.Json;

/// <summary>What the tolerant converters share: the bytes of a scalar without allocating, and one form of failure.</summary>
internal static class JsonScalar
{
    private const int MaxExcerpt = 40;

    /// <summary>
    /// Gives the unescaped bytes of a number or text token: directly from the reader where possible, else copied to
    /// <paramref name="scratch"/>. False when they do not fit; no value that the converters accept is that long.
    /// </summary>
    internal static bool TryGetBytes(in Utf8JsonReader reader, Span<byte> scratch, out ReadOnlySpan<byte> bytes)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            bytes = reader.ValueSpan;
            return true;
        }
        bytes = default;
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > scratch.Length)
            return false;
        int written = (int)length;
        if (reader.TokenType == JsonTokenType.String)
            written = reader.CopyString(scratch);
        else
            reader.ValueSequence.CopyTo(scratch);
        bytes = scratch[..written];
        return true;
    }

    /// <summary>Gives a token as it is written, escapes included.</summary>
    internal static string RawText(in Utf8JsonReader reader) =>
        reader.HasValueSequence ? Encoding.UTF8.GetString(reader.ValueSequence) : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>Is the token an empty text, which the providers send for "nothing"?</summary>
    internal static bool IsEmptyText(in Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
        && (reader.HasValueSequence ? reader.ValueSequence.IsEmpty : reader.ValueSpan.IsEmpty);

    /// <summary>Reads past PHP's <c>[]</c> for an empty object; any other array is a failure.</summary>
    internal static void ReadEmptyArray(ref Utf8JsonReader reader, string expected)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray)
            throw new JsonException($"Expected {expected} but found an array with elements.");
    }

    /// <summary>Describes a token that cannot be read; the serializer adds the JSON path.</summary>
    internal static JsonException Unreadable(in Utf8JsonReader reader, string expected) =>
        new($"Expected {expected} but found {Describe(reader)}.");

    private static string Describe(in Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => $"the text \"{Excerpt(reader)}\"",
            JsonTokenType.Number => $"the number {Excerpt(reader)}",
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Null => "null",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.StartObject => "an object",
            _ => "something else",
        };

    private static string Excerpt(in Utf8JsonReader reader)
    {
        // As written, with escapes, so that it cannot break a line of a log.
        string text = Redactor.Message(RawText(reader));
        return text.Length <= MaxExcerpt ? text : string.Concat(text.AsSpan(0, MaxExcerpt - 1), "…");
    }
}
