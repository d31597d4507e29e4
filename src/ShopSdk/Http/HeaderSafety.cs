using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Http;

/// <summary>Refuses text that cannot be an HTTP header value, before it gets near a socket.</summary>
internal static class HeaderSafety
{
    private static readonly SearchValues<char> Printable = SearchValues.Create(
        Enumerable.Range(0x20, 0x5F).Select(c => (char)c).ToArray()
    );

    /// <summary>Whether a text is a header value: printable ASCII, not empty, no blank at either end.</summary>
    public static bool IsSafe([NotNullWhen(true)] string? value) =>
        !string.IsNullOrWhiteSpace(value)
        && !char.IsWhiteSpace(value[0])
        && !char.IsWhiteSpace(value[^1])
        && !value.AsSpan().ContainsAnyExcept(Printable);

    /// <summary>Says that a setting is not safe, without repeating it, and what to write instead.</summary>
    public static string Refusal(string setting, string advice) =>
        $"{setting} is empty or has characters that a header cannot carry. {advice}";

    /// <summary>Returns the text, or says what is wrong with it without repeating it: it may be a secret.</summary>
    public static string Require(string? value, string what) =>
        IsSafe(value)
            ? value
            : throw new ArgumentException(
                $"{what} is empty or has characters that a header cannot carry (line breaks, control characters, other than ASCII, blanks at an end). Pass it as the provider gave it.",
                nameof(value)
            );
}
