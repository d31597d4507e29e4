using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Providers.AnqiCms.Wire;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>Reads and writes AnqiCMS' bodies. The generator implements the typed interface because of this context.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnqiCmsAcknowledgement))]
[JsonSerializable(typeof(AnqiCmsAddressRequest))]
[JsonSerializable(typeof(AnqiCmsAddressUpdate))]
[JsonSerializable(typeof(AnqiCmsAnswer<AnqiCmsAddress>))]
[JsonSerializable(typeof(AnqiCmsAnswer<AnqiCmsCheckout>))]
[JsonSerializable(typeof(AnqiCmsAnswer<AnqiCmsOrder>))]
[JsonSerializable(typeof(AnqiCmsAnswer<AnqiCmsPayment>))]
[JsonSerializable(typeof(AnqiCmsAnswer<IReadOnlyList<AnqiCmsAddress>>), TypeInfoPropertyName = "AnqiCmsAddressList")]
[JsonSerializable(typeof(AnqiCmsAnswer<IReadOnlyList<AnqiCmsOrder>>), TypeInfoPropertyName = "AnqiCmsOrderList")]
[JsonSerializable(typeof(AnqiCmsCheckoutRequest))]
[JsonSerializable(typeof(AnqiCmsCreateOrderRequest))]
[JsonSerializable(typeof(AnqiCmsOrderReference))]
[JsonSerializable(typeof(AnqiCmsPaymentCheck))]
[JsonSerializable(typeof(AnqiCmsPaymentRequest))]
[JsonApi(typeof(IAnqiCmsApi))]
internal sealed partial class AnqiCmsJson : JsonSerializerContext;
