using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using ShopSdk.Internal;
using ShopSdk.Json;

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
    private const string Rule = "A store name has 1 to 128 characters and no control characters, such as \"eu-store\".";

    private readonly string? _value;

    private StoreName(string text) => _value = IsValid(text) ? text : throw new FormatException(Rule);

    /// <summary>Gets the text, empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a name.</summary>
    /// <exception cref="FormatException">The text is empty, too long or has control characters.</exception>
    public static StoreName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Reads a name; false, and <c>default</c>, when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StoreName name)
    {
        name = IsValid(text) ? new(text) : default;
        return name != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    static string ITextValue<StoreName>.Expected => "a store name of 1 to 128 characters";

    static StoreName ITextValue<StoreName>.FromText(string text) =>
        // The default value is stored as the empty text.
        text.Length == 0
            ? default
            : new(text);

    string ITextValue<StoreName>.ToText() => Value;

    /// <summary>Reads the argument of a method that takes a store's name as text.</summary>
    /// <exception cref="ArgumentException">The text is no store name.</exception>
    internal static StoreName Of(string? text, [CallerArgumentExpression(nameof(text))] string parameter = "") =>
        TryParse(text, out StoreName name)
            ? name
            : throw new ArgumentException(
                string.IsNullOrWhiteSpace(text) ? "The store has no name. Give it one, such as \"eu-store\"." : Rule,
                parameter
            );

    private static bool IsValid([NotNullWhen(true)] string? text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= MaxLength && !text.Any(char.IsControl);

    /// <summary>A short hash that distinguishes stores without revealing the name.</summary>
    internal string Hash() => Base64UrlText.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(Value)).AsSpan(0, 9));
}
