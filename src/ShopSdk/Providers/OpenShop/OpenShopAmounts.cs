using System.Text.Json;
using ShopSdk.Amounts;
using ShopSdk.Providers.OpenShop.Wire;

namespace ShopSdk.Providers.OpenShop;

/// <summary>There is nothing to recompute: a checkout states one total and neither lines nor parts.</summary>
internal static class OpenShopAmounts
{
    public static AmountRules<OpenOrderCheckoutVo> Rules { get; } =
        new(static json => JsonSerializer.Deserialize(json, OpenShopJson.Default.OpenShopResponseOpenOrderCheckoutVo)?.Data)
        {
            Prefix = "data.",
        };
}
