using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk;

/// <summary>
/// The provider's own id of an order, as text. It is kept apart from <see cref="CheckoutId"/>: a checkout becomes an
/// order only by being placed. The <c>default</c> value is empty, and every method rejects it.
/// </summary>
[JsonConverter(typeof(ValueTextConverter<OrderId>))]
public readonly record struct OrderId : ITextValue<OrderId>
{
    private readonly string? _value;

    private OrderId(string text) =>
        _value = IsValid(text) ? text : throw new FormatException("An order id is the provider's own text, and is not empty.");

    /// <summary>Gets the provider's text, empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Takes the provider's text.</summary>
    /// <exception cref="FormatException">The text is empty.</exception>
    public static OrderId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Takes the provider's text; false, and <c>default</c>, when there is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrderId id)
    {
        id = IsValid(text) ? new(text) : default;
        return id != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    static string ITextValue<OrderId>.Expected => "an order id";

    static OrderId ITextValue<OrderId>.FromText(string text) =>
        // The default value is stored as the empty text.
        text.Length == 0
            ? default
            : new(text);

    string ITextValue<OrderId>.ToText() => Value;

    private static bool IsValid([NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text);
}
