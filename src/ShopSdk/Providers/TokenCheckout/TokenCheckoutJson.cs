using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>How TokenCheckout's bodies are read and written. Types behind a tolerant converter are named, as it looks them up.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(AmountTextConverter),
        typeof(FlagConverter),
        typeof(IntegerConverter),
        typeof(TextConverter),
        typeof(TimestampConverter),
    ]
)]
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
