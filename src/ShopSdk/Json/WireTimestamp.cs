using System.Globalization;

namespace ShopSdk.Json;

/// <summary>
/// A point in time as a provider wrote it. The text is always kept, because some providers send times that do not exist.
/// <c>default</c> is the empty text without a value.
/// </summary>
public readonly record struct WireTimestamp
{
    // Index of the first character that can belong to a zone: after "yyyy-MM-ddTHH:mm:ss".
    private const int ZoneStart = 19;

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

    private readonly string? _text;

    /// <summary>Keeps <paramref name="text"/> as it is, readable or not.</summary>
    public WireTimestamp(string text) => _text = text;

    /// <summary>Writes <paramref name="value"/> in ISO 8601 with its offset, to the second or as fine as needed.</summary>
    public WireTimestamp(DateTimeOffset value) =>
        _text = value.ToString(
            value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
            CultureInfo.InvariantCulture
        );

    /// <summary>Gets the text as the provider sent it.</summary>
    public string Text => _text ?? "";

    /// <summary>
    /// Gets the instant; null when the text is unreadable or names no zone (<c>2024-05-08 11:43:34</c>), because then only the provider
    /// knows the instant.
    /// </summary>
    public DateTimeOffset? Value =>
        HasZone(Text)
        && DateTimeOffset.TryParseExact(
            Text,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTimeOffset value
        )
            ? value
            : null;

    /// <summary>Gives <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    private static bool HasZone(string text) =>
        text.Length > ZoneStart && (text[^1] == 'Z' || text.AsSpan(ZoneStart).IndexOfAny('+', '-') >= 0);
}
