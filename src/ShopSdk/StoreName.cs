using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;
using ShopSdk.Internal;

namespace ShopSdk;

/// <summary>
/// The name that an application gave one of its stores, such as <c>eu-store</c>. It is case-sensitive and has to stay
/// the same for as long as checkouts of that store are kept: a <see cref="CheckoutId"/> is bound to it.
/// The <c>default</c> value is the empty name.
/// </summary>
[JsonConverter(typeof(ValueTextConverter<StoreName>))]
public readonly record struct StoreName : ITextValue<StoreName>
{
    private const int MaxLength = 128;
    private readonly string? _value;

    /// <summary>Makes a name from its text.</summary>
    /// <exception cref="ArgumentException">The text is empty, too long or has control characters.</exception>
    public StoreName(string value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > MaxLength || value.Any(char.IsControl))
            throw new ArgumentException(
                $"A store name has 1 to {MaxLength} characters and no control characters, such as \"eu-store\".",
                nameof(value)
            );
        _value = value;
    }

    /// <summary>Gets the text, empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes a name from its text.</summary>
    public static StoreName FromString(string value) => new(value);

    /// <summary>Makes a name from its text.</summary>
    public static implicit operator StoreName(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    static string ITextValue<StoreName>.Expected => "a store name of 1 to 128 characters";

    static StoreName ITextValue<StoreName>.FromText(string text) =>
        // The empty text is what the default value has.
        text.Length == 0
            ? default
            : new(text);

    string ITextValue<StoreName>.ToText() => Value;

    /// <summary>Refuses the empty name, which only <c>default</c> has.</summary>
    internal void ThrowIfDefault(string parameter)
    {
        if (_value is null)
            throw new ArgumentException("The store has no name. Give it one, such as \"eu-store\".", parameter);
    }

    /// <summary>A short hash that tells stores apart without giving the name away.</summary>
    internal string Hash() => Base64UrlText.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(Value)).AsSpan(0, 9));
}
