using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>How Shoplazza's bodies are read and written. Types behind a tolerant converter are named, as it looks them up.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(AmountTextConverter),
        typeof(FlagConverter),
        typeof(IntegerConverter),
        typeof(NumberConverter),
        typeof(TextConverter),
        typeof(TimestampConverter),
        typeof(AnyJsonConverter),
    ]
)]
[JsonSerializable(typeof(ShoplazzaOrderResponse))]
[JsonSerializable(typeof(ShoplazzaOrderList))]
[JsonSerializable(typeof(ShoplazzaOrderCount))]
[JsonSerializable(typeof(ShoplazzaOrder))]
[JsonSerializable(typeof(ShoplazzaAdditionalPrice))]
[JsonSerializable(typeof(ShoplazzaLineItem))]
[JsonSerializable(typeof(ShoplazzaProperty))]
[JsonSerializable(typeof(ShoplazzaImage))]
[JsonSerializable(typeof(ShoplazzaSource))]
[JsonSerializable(typeof(ShoplazzaShippingLine))]
[JsonSerializable(typeof(ShoplazzaCustomer))]
[JsonSerializable(typeof(ShoplazzaShippingAddress))]
[JsonSerializable(typeof(ShoplazzaAddressExtra))]
[JsonSerializable(typeof(ShoplazzaBillingAddress))]
[JsonSerializable(typeof(ShoplazzaPaymentLine))]
[JsonSerializable(typeof(ShoplazzaFulfillment))]
[JsonSerializable(typeof(ShoplazzaOrderConfig))]
[JsonSerializable(typeof(ShoplazzaMarketSetting))]
[JsonSerializable(typeof(ShoplazzaCurrencySymbol))]
[JsonSerializable(typeof(ShoplazzaMarketPriceSetting))]
[JsonSerializable(typeof(ShoplazzaLocationLine))]
[JsonSerializable(typeof(ShoplazzaCreateOrderRequest))]
[JsonSerializable(typeof(ShoplazzaCancelOrderRequest))]
[JsonSerializable(typeof(ShoplazzaPaymentSuccessRequest))]
[JsonApi(typeof(IShoplazzaApi))]
internal sealed partial class ShoplazzaJson : JsonSerializerContext;
