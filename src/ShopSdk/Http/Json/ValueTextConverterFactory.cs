using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Http.Json;

/// <summary>
/// Stores the vocabulary's values as their text, also as the keys of a dictionary: money, currencies, and the names of things.
/// It stands on the types themselves, so that any serializer options and source generation will do.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueTextConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) =>
        type == typeof(Money)
            ? new ValueTextConverter<Money>("money, such as \"12.30 USD\"", Money.Parse, money => money.ToString())
        : type == typeof(Currency)
            ? new ValueTextConverter<Currency>("a currency code, such as \"USD\"", Currency.Parse, currency => currency.Code)
        : type == typeof(CheckoutId)
            ? new ValueTextConverter<CheckoutId>("a checkout id, as CheckoutId.Value gives it", CheckoutId.Parse, id => id.Value)
        // The empty text is what these have by default.
        : type == typeof(OrderId)
            ? new ValueTextConverter<OrderId>(
                "an order id",
                text => text.Length == 0 ? default : OrderId.Parse(text),
                id => id.Value
            )
        : type == typeof(StoreName)
            ? new ValueTextConverter<StoreName>(
                "a store name of 1 to 128 characters",
                text => text.Length == 0 ? default : StoreName.Parse(text),
                name => name.Value
            )
        : type == typeof(ProviderId)
            ? new ValueTextConverter<ProviderId>(
                "a provider id of lower-case letters, digits and hyphens",
                text => text.Length == 0 ? default : ProviderId.Parse(text),
                id => id.Value
            )
        : null;
}
