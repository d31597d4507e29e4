using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ShopSdk.Internal;

/// <summary>Makes text safe to log: the one place that decides what of a response may be shown.</summary>
internal static class Redactor
{
    private const int MaxExcerpt = 600;
    private const int MaxMessage = 200;
    private const int MaxMembers = 60;
    private const int MaxPart = 16;
    private const int MinPart = 4;

    // The characters that end a word, besides blanks and control characters: quotes, brackets, and the separators of an address.
    private const string Separators = "\"'`<>()[]{},;:=&?/\\|";

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789-#.");

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

    /// <summary>A response's structure, with every value left out but those that say what went wrong.</summary>
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
            // InvalidOperationException: escapes that are no valid text, such as half of a surrogate pair.
            text.Append(text.Length == 0 ? "not JSON" : " ... not JSON any more");
        }
        return $"{Cut(text.ToString(), MaxExcerpt)} ({body.Length} bytes)";
    }

    /// <summary>
    /// Redacts a text from outside: one line, shortened, without words that look like a credential, an e-mail address or a telephone
    /// number. An order number is kept, because the analysis of a failure starts with it.
    /// </summary>
    public static string Message(string message)
    {
        bool isCut = message.Length > MaxMessage;
        var kept = new StringBuilder(Math.Min(message.Length, MaxMessage));
        int start = 0;
        bool isOfOrder = false;
        for (int i = 0; i <= message.Length && i <= MaxMessage; i++)
        {
            bool isEnd = i == message.Length || i == MaxMessage;
            if (!isEnd && !EndsWord(message[i]))
                continue;
            // Drop the word at the cut: half of a secret could look harmless.
            bool isHalf = isEnd && isCut && !EndsWord(message[i]);
            ReadOnlySpan<char> word = message.AsSpan(start, i - start);
            bool isShown = !LooksLikeSecret(word) || (isOfOrder && IsPlainNumber(word));
            kept.Append(isHalf || !isShown ? "***" : word);
            isOfOrder = word.StartsWith("order", StringComparison.OrdinalIgnoreCase) || (isOfOrder && LeadsToNumber(word));
            start = i + 1;
            if (!isEnd)
                kept.Append(IsBlank(message[i]) ? ' ' : message[i]);
        }
        return isCut ? kept.Append(" ...").ToString() : kept.ToString();
    }

    private static void Write(ref Utf8JsonReader reader, StringBuilder text)
    {
        bool show = false;
        int members = 0;
        while (text.Length <= MaxExcerpt && reader.Read() && members < MaxMembers)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    members++;
                    string name = reader.GetString() ?? "";
                    show = Shown.Contains(name);
                    text.Append(Message(name)).Append(": ");
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
                    text.Append(show ? Message(Encoding.UTF8.GetString(reader.ValueSpan)) : "number").Append(' ');
                    break;
                default:
                    text.Append(Encoding.UTF8.GetString(reader.ValueSpan)).Append(' ');
                    break;
            }
        }
    }

    private static bool EndsWord(char c) => IsBlank(c) || Separators.Contains(c, StringComparison.Ordinal);

    private static bool IsBlank(char c) => char.IsControl(c) || char.IsWhiteSpace(c);

    /// <summary>Long runs of letters and digits are tokens, and runs of digits are telephone or order numbers.</summary>
    private static bool LooksLikeSecret(ReadOnlySpan<char> word)
    {
        int digits = 0;
        foreach (char c in word)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits >= 7 || (word.Length >= 12 && digits >= 3) || word.Contains('@') || (word.Length >= 20 && !IsName(word));
    }

    /// <summary>Whether a number that follows it is still the order's: nothing between two separators, or "order <c>number</c> 4711".</summary>
    private static bool LeadsToNumber(ReadOnlySpan<char> word) =>
        word is "" or "#"
        || word.Equals("number", StringComparison.OrdinalIgnoreCase)
        || word.Equals("no.", StringComparison.OrdinalIgnoreCase)
        || word.Equals("id", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlainNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(OfNumbers);

    /// <summary>
    /// Whether the text consists of words, as error codes, member names and JSON paths do: <c>order_already_placed</c>,
    /// <c>OrderAlreadyPlaced</c>, <c>$.order.shipping_address</c>.
    /// </summary>
    private static bool IsName(ReadOnlySpan<char> word)
    {
        int parts = 1;
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            bool joins = c is '_' or '-' or '.' or '$';
            if (!joins && !char.IsAsciiLetter(c))
                return false;
            if (joins || (i > 0 && char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(word[i - 1])))
                (parts, length) = (parts + 1, 0);
            if (++length > MaxPart)
                return false;
        }
        return word.Length >= parts * MinPart;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, length), " ...");
}
