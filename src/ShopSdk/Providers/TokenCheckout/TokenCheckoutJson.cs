using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>
/// Reads and writes TokenCheckout's bodies. Types that a tolerant converter reads are registered here, because the converter looks them
/// up.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenCheckoutCreated))]
[JsonSerializable(typeof(TokenCheckoutSnapshot))]
[JsonSerializable(typeof(TokenCheckoutOrder))]
[JsonSerializable(typeof(IReadOnlyList<TokenCheckoutCouponCode>))]
[JsonSerializable(typeof(IReadOnlyList<TokenCheckoutVoucher>))]
[JsonSerializable(typeof(TokenCheckoutLine))]
[JsonSerializable(typeof(TokenCheckoutOption))]
[JsonSerializable(typeof(TokenCheckoutShippingMethod))]
[JsonSerializable(typeof(TokenCheckoutShippingGroup))]
[JsonSerializable(typeof(TokenCheckoutShippingCost))]
[JsonSerializable(typeof(TokenCheckoutDiscount))]
[JsonSerializable(typeof(TokenCheckoutAppliedCoupon))]
[JsonSerializable(typeof(TokenCheckoutCustomerAddress))]
[JsonSerializable(typeof(TokenCheckoutCreateRequest))]
[JsonSerializable(typeof(TokenCheckoutUpdateRequest))]
[JsonSerializable(typeof(TokenCheckoutUpdateAddressRequest))]
[JsonSerializable(typeof(TokenCheckoutAddCouponRequest))]
[JsonSerializable(typeof(TokenCheckoutRedeemCouponRequest))]
[JsonSerializable(typeof(IReadOnlyList<TokenCheckoutShippingBinding>))]
[JsonApi(typeof(ITokenCheckoutApi))]
internal sealed partial class TokenCheckoutJson : JsonSerializerContext;
