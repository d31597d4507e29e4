using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk;

/// <summary>
/// The provider's own id of an order, as text. It is kept apart from <see cref="CheckoutId"/>: a checkout becomes an
/// order only by being placed. The <c>default</c> value is empty and accepted nowhere.
/// </summary>
[JsonConverter(typeof(ValueTextConverter<OrderId>))]
public readonly record struct OrderId : ITextValue<OrderId>
{
    private readonly string? _value;

    /// <summary>Makes an id from the provider's text.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public OrderId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>Gets the provider's text, empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public override string ToString() => Value;

    static string ITextValue<OrderId>.Expected => "an order id";

    static OrderId ITextValue<OrderId>.FromText(string text) =>
        // The empty text is what the default value has.
        text.Length == 0
            ? default
            : new(text);

    string ITextValue<OrderId>.ToText() => Value;
}
