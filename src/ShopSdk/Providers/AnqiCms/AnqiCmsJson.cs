using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers.AnqiCms.Wire;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>How AnqiCMS' bodies are read and written, and what implements its typed interface.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IntegerConverter), typeof(TextConverter), typeof(UnixTimeConverter)]
)]
[JsonSerializable(typeof(AnqiCmsAcknowledgement))]
[JsonSerializable(typeof(AnqiCmsAddressRequest))]
[JsonSerializable(typeof(AnqiCmsAddressUpdate))]
[JsonSerializable(typeof(AnqiCmsResponse<AnqiCmsAddress>))]
[JsonSerializable(typeof(AnqiCmsResponse<AnqiCmsCheckout>))]
[JsonSerializable(typeof(AnqiCmsResponse<AnqiCmsOrder>))]
[JsonSerializable(typeof(AnqiCmsResponse<AnqiCmsPayment>))]
[JsonSerializable(typeof(AnqiCmsResponse<IReadOnlyList<AnqiCmsAddress>>), TypeInfoPropertyName = "AnqiCmsAddressList")]
[JsonSerializable(typeof(AnqiCmsResponse<IReadOnlyList<AnqiCmsOrder>>), TypeInfoPropertyName = "AnqiCmsOrderList")]
[JsonSerializable(typeof(AnqiCmsCheckoutRequest))]
[JsonSerializable(typeof(AnqiCmsCreateOrderRequest))]
[JsonSerializable(typeof(AnqiCmsOrderReference))]
[JsonSerializable(typeof(AnqiCmsPaymentCheck))]
[JsonSerializable(typeof(AnqiCmsPaymentRequest))]
[JsonApi(typeof(IAnqiCmsApi))]
internal sealed partial class AnqiCmsJson : JsonSerializerContext;
