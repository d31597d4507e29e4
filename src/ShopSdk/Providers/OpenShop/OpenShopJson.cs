using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers.OpenShop.Wire;

namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// Reads and writes OpenShop's bodies. Types that a converter reads are registered here, because the converter looks them up.
/// Converters of generic types are registered here too, because an attribute on the type cannot name them. The provider mixes
/// <c>orderno</c> with <c>totalCost</c>, and most of its members are inferred, so names are read case-insensitively.
/// </summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true,
    Converters = [
        typeof(AmountConverter),
        typeof(IntegerConverter),
        typeof(TextConverter),
        typeof(TimestampConverter),
        typeof(OpenShopResponseConverter<OpenOrderResultVo>),
        typeof(OpenShopResponseConverter<OpenOrderCheckoutVo>),
        typeof(OpenShopResponseConverter<OpenOrderRefreshVo>),
        typeof(OpenShopResponseConverter<JsonElement?>),
        typeof(OpenShopResponseConverter<OpenShopNothing>),
        typeof(OpenShopResponseConverter<OpenReceiveAddressVo>),
        typeof(OpenShopResponseConverter<OpenShopExpressResults>),
        typeof(OpenShopResponseConverter<OpenCategoryPageVo>),
        typeof(OpenShopResponseConverter<OpenProductNumberResultVo>),
        typeof(OpenShopResponseConverter<OpenClearanceVo>),
        typeof(OpenShopResponseConverter<OpenExpressDeliveryVo>),
        typeof(OpenShopResponseConverter<OpenExpressRecordResultVo>),
        typeof(OpenShopResponseConverter<OpenShopList<OpenProductVo>>),
        typeof(OpenShopResponseConverter<OpenShopList<OpenOrderListVo>>),
        typeof(OpenShopResponseConverter<OpenShopList<OpenReceiveAddressVo>>),
        typeof(OpenShopResponseConverter<OpenShopList<OpenAddressVo>>),
        typeof(OpenShopResponseConverter<OpenShopList<OpenQueryExpressnumberVo>>),
        typeof(OpenShopListConverter<OpenProductVo>),
        typeof(OpenShopListConverter<OpenOrderListVo>),
        typeof(OpenShopListConverter<OpenReceiveAddressVo>),
        typeof(OpenShopListConverter<OpenAddressVo>),
        typeof(OpenShopListConverter<OpenQueryExpressnumberVo>),
        typeof(OpenOrderRefreshConverter),
    ]
)]
[JsonSerializable(typeof(OpenShopResponse<OpenOrderResultVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenOrderCheckoutVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenOrderRefreshVo>))]
[JsonSerializable(typeof(OpenShopResponse<JsonElement?>))]
[JsonSerializable(typeof(OpenShopResponse<OpenShopNothing>))]
[JsonSerializable(typeof(OpenShopResponse<OpenReceiveAddressVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenShopExpressResults>))]
[JsonSerializable(typeof(OpenShopResponse<OpenCategoryPageVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenProductNumberResultVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenClearanceVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenExpressDeliveryVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenExpressRecordResultVo>))]
[JsonSerializable(typeof(OpenShopResponse<OpenShopList<OpenProductVo>>))]
[JsonSerializable(typeof(OpenShopResponse<OpenShopList<OpenOrderListVo>>))]
[JsonSerializable(typeof(OpenShopResponse<OpenShopList<OpenReceiveAddressVo>>))]
[JsonSerializable(typeof(OpenShopResponse<OpenShopList<OpenAddressVo>>))]
[JsonSerializable(typeof(OpenShopResponse<OpenShopList<OpenQueryExpressnumberVo>>))]
[JsonSerializable(typeof(OpenShopList<OpenProductVo>))]
[JsonSerializable(typeof(OpenShopList<OpenOrderListVo>))]
[JsonSerializable(typeof(OpenShopList<OpenReceiveAddressVo>))]
[JsonSerializable(typeof(OpenShopList<OpenAddressVo>))]
[JsonSerializable(typeof(OpenShopList<OpenQueryExpressnumberVo>))]
[JsonSerializable(typeof(IReadOnlyList<OpenOrderAo>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(JsonElement?))]
[JsonSerializable(typeof(OpenAddressVo))]
[JsonSerializable(typeof(OpenCategoryPageVo))]
[JsonSerializable(typeof(OpenCategoryVo))]
[JsonSerializable(typeof(OpenClearanceCompanyAo))]
[JsonSerializable(typeof(OpenClearanceCompanyVo))]
[JsonSerializable(typeof(OpenClearancePassportAo))]
[JsonSerializable(typeof(OpenClearancePassportVo))]
[JsonSerializable(typeof(OpenClearancePersonalAo))]
[JsonSerializable(typeof(OpenClearancePersonalVo))]
[JsonSerializable(typeof(OpenClearanceVo))]
[JsonSerializable(typeof(OpenDeclareAo))]
[JsonSerializable(typeof(OpenExpressCreateAo))]
[JsonSerializable(typeof(OpenExpressCreateNumberVo))]
[JsonSerializable(typeof(OpenExpressCreateResultVo))]
[JsonSerializable(typeof(OpenExpressDeclarednameVo))]
[JsonSerializable(typeof(OpenExpressDeliveryModeVo))]
[JsonSerializable(typeof(OpenExpressDeliveryVo))]
[JsonSerializable(typeof(OpenExpressPreviewAo))]
[JsonSerializable(typeof(OpenExpressRecordResultVo))]
[JsonSerializable(typeof(OpenExpressRecordVo))]
[JsonSerializable(typeof(OpenExpressShipAo))]
[JsonSerializable(typeof(OpenOrderAo))]
[JsonSerializable(typeof(OpenOrderCheckoutVo))]
[JsonSerializable(typeof(OpenOrderCreateFailureVo))]
[JsonSerializable(typeof(OpenOrderCreateSuccessVo))]
[JsonSerializable(typeof(OpenOrderListVo))]
[JsonSerializable(typeof(OpenOrderRefreshVo))]
[JsonSerializable(typeof(OpenOrderRefreshVo0))]
[JsonSerializable(typeof(OpenOrderRefreshVo1))]
[JsonSerializable(typeof(OpenOrderRefreshVo2))]
[JsonSerializable(typeof(OpenOrderRefreshVoOther))]
[JsonSerializable(typeof(OpenOrderResultVo))]
[JsonSerializable(typeof(OpenOrderdetailVo))]
[JsonSerializable(typeof(OpenPriceRange))]
[JsonSerializable(typeof(OpenProductNumberResultVo))]
[JsonSerializable(typeof(OpenProductNumberVo))]
[JsonSerializable(typeof(OpenProductVo))]
[JsonSerializable(typeof(OpenQueryExpressnumberAo))]
[JsonSerializable(typeof(OpenQueryExpressnumberVo))]
[JsonSerializable(typeof(OpenReceiveAddressAo))]
[JsonSerializable(typeof(OpenReceiveAddressEdit))]
[JsonSerializable(typeof(OpenReceiveAddressVo))]
[JsonSerializable(typeof(OpenRiskOrderVo))]
[JsonSerializable(typeof(OpenSaleInfoVo))]
[JsonSerializable(typeof(OpenShopExpressResults))]
[JsonSerializable(typeof(OpenShopNothing))]
[JsonSerializable(typeof(OpenSkuAttrVo))]
[JsonSerializable(typeof(OpenSkuDetailVo))]
[JsonSerializable(typeof(OpenSkuVo))]
[JsonSerializable(typeof(OpenSkudataAo))]
[JsonApi(typeof(IOpenShopCategoryApi))]
[JsonApi(typeof(IOpenShopProductApi))]
[JsonApi(typeof(IOpenShopOrderApi))]
[JsonApi(typeof(IOpenShopAddressApi))]
[JsonApi(typeof(IOpenShopClearanceApi))]
[JsonApi(typeof(IOpenShopExpressApi))]
internal sealed partial class OpenShopJson : JsonSerializerContext;
