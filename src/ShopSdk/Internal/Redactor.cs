using System.Text;
using System.Text.Json;

namespace ShopSdk.Internal;

/// <summary>Makes text safe to log: the one place that decides what of an answer may be shown.</summary>
internal static class Redactor
{
    private const int MaxExcerpt = 600;
    private const int MaxMessage = 200;
    private const int MaxMembers = 60;

    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        "code",
        "status",
        "detail",
        "message",
        "msg",
        "error",
        "errors",
        "non_field_errors",
    };

    /// <summary>An answer's structure, with every value left out but those that say what went wrong.</summary>
    public static string Excerpt(ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder();
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { AllowTrailingCommas = true });
            Write(ref reader, text);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second is for escapes that make no text, such as half of a surrogate pair.
            text.Append(text.Length == 0 ? "not JSON" : " ... not JSON any more");
        }
        return $"{Cut(text.ToString(), MaxExcerpt)} ({body.Length} bytes)";
    }

    /// <summary>A provider's message, shortened, and without what looks like a credential or an address in it.</summary>
    public static string Message(string message)
    {
        string[] words = Cut(message.ReplaceLineEndings(" "), MaxMessage).Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Contains('@', StringComparison.Ordinal) || LooksLikeSecret(words[i]))
                words[i] = "***";
        }
        return string.Join(' ', words);
    }

    private static void Write(ref Utf8JsonReader reader, StringBuilder text)
    {
        bool show = false;
        int members = 0;
        while (reader.Read() && members < MaxMembers)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    members++;
                    string name = reader.GetString() ?? "";
                    show = Shown.Contains(name);
                    text.Append(LooksLikeSecret(name) ? "***" : name).Append(": ");
                    break;
                case JsonTokenType.StartObject:
                    text.Append("{ ");
                    break;
                case JsonTokenType.EndObject:
                    text.Append("} ");
                    break;
                case JsonTokenType.StartArray:
                    text.Append("[ ");
                    break;
                case JsonTokenType.EndArray:
                    text.Append("] ");
                    break;
                case JsonTokenType.String:
                    text.Append(show ? Message(reader.GetString() ?? "") : "text").Append(' ');
                    break;
                case JsonTokenType.Number:
                    text.Append(show ? Encoding.UTF8.GetString(reader.ValueSpan) : "number").Append(' ');
                    break;
                default:
                    text.Append(Encoding.UTF8.GetString(reader.ValueSpan)).Append(' ');
                    break;
            }
        }
    }

    /// <summary>Long runs of letters and digits are tokens, and runs of digits are telephone or order numbers.</summary>
    private static bool LooksLikeSecret(string word)
    {
        int digits = word.Count(char.IsAsciiDigit);
        return word.Length >= 20 || (word.Length >= 12 && digits >= 3) || digits >= 7;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, length), " ...");
}
