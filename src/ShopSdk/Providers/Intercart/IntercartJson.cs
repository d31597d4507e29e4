using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Providers.Intercart;

/// <summary>How Intercart's bodies are read and written. Types behind a tolerant converter are named, as it looks them up.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(AmountConverter),
        typeof(FlagConverter),
        typeof(IntegerConverter),
        typeof(NumberConverter),
        typeof(TextConverter),
        typeof(TimestampConverter),
        typeof(AnyJsonConverter),
    ]
)]
[JsonSerializable(typeof(IntercartOrder))]
[JsonSerializable(typeof(IntercartLine))]
[JsonSerializable(typeof(IntercartUpsell))]
[JsonSerializable(typeof(IntercartUpsellLine))]
[JsonSerializable(typeof(IntercartImage))]
[JsonSerializable(typeof(IntercartImageSizes))]
[JsonSerializable(typeof(IntercartCoupon))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IntercartCouponMatch>))]
[JsonSerializable(typeof(IntercartAddress))]
[JsonSerializable(typeof(IntercartShippingLine))]
[JsonSerializable(typeof(IntercartCreateOrderRequest))]
[JsonSerializable(typeof(IntercartUpdateOrderRequest))]
[JsonSerializable(typeof(IntercartCompleteOrderRequest))]
[JsonSerializable(typeof(IntercartPostOrderUpdateRequest))]
[JsonApi(typeof(IIntercartApi))]
internal sealed partial class IntercartJson : JsonSerializerContext;
