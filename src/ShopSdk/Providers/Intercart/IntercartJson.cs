using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Providers.Intercart;

/// <summary>
/// Reads and writes Intercart's bodies. Types that a tolerant converter reads are registered here, because the converter looks them up.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
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
