using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk;

/// <summary>
/// Names a provider, such as <c>corner-shop</c>: lower-case letters, digits and hyphens.
/// The <c>default</c> value is the empty id, which no provider has.
/// </summary>
[JsonConverter(typeof(ValueTextConverter<ProviderId>))]
public readonly record struct ProviderId : ITextValue<ProviderId>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? _value;

    private ProviderId(string text) =>
        _value = IsValid(text)
            ? text
            : throw new FormatException(
                $"'{text}' is no provider id. Use lower-case letters, digits and hyphens, such as \"corner-shop\"."
            );

    /// <summary>Gets the text, empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is empty or has other characters than a-z, 0-9 and hyphen.</exception>
    public static ProviderId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Reads an id; false, and <c>default</c>, when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProviderId id)
    {
        id = IsValid(text) ? new(text) : default;
        return id != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    static string ITextValue<ProviderId>.Expected => "a provider id of lower-case letters, digits and hyphens";

    static ProviderId ITextValue<ProviderId>.FromText(string text) =>
        // The default value is stored as the empty text.
        text.Length == 0
            ? default
            : new(text);

    string ITextValue<ProviderId>.ToText() => Value;

    internal static bool IsValid([NotNullWhen(true)] string? text) =>
        !string.IsNullOrEmpty(text) && !text.AsSpan().ContainsAnyExcept(Allowed);
}
