using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// Reads and writes Shoplazza's bodies. Types that a tolerant converter reads are registered here, because the converter looks them up.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ShoplazzaOrderAnswer))]
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
