using System.Buffers;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk;

/// <summary>
/// Names a provider, such as <c>intercart</c> or <c>token-checkout</c>: lower-case letters, digits and hyphens.
/// The <c>default</c> value is the empty id, which no provider has.
/// </summary>
[JsonConverter(typeof(ValueTextConverter<ProviderId>))]
public readonly record struct ProviderId : ITextValue<ProviderId>
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? _value;

    /// <summary>Makes an id from its text.</summary>
    /// <exception cref="ArgumentException">The text is empty or has other characters than a-z, 0-9 and hyphen.</exception>
    public ProviderId(string value)
    {
        if (!IsValid(value))
            throw new ArgumentException(
                $"'{value}' is no provider id. Use lower-case letters, digits and hyphens, such as \"token-checkout\".",
                nameof(value)
            );
        _value = value;
    }

    /// <summary>Gets the text, empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public override string ToString() => Value;

    static string ITextValue<ProviderId>.Expected => "a provider id of lower-case letters, digits and hyphens";

    static ProviderId ITextValue<ProviderId>.FromText(string text) =>
        // The empty text is what the default value has.
        text.Length == 0
            ? default
            : new(text);

    string ITextValue<ProviderId>.ToText() => Value;
    internal static bool IsValid(string? value) => !string.IsNullOrEmpty(value) && !value.AsSpan().ContainsAnyExcept(Allowed);
}
