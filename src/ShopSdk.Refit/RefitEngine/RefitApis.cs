using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.RefitEngine;

/// <summary>The typed interfaces that run through Refit: one line each, and listed nowhere else.</summary>
internal static class RefitApis
{
    private static readonly Dictionary<Type, RefitApi> ByType = new()
    {
        [typeof(IAnqiCmsApi)] = new TypedRefitApi<IAnqiCmsApi, IAnqiCmsRefitApi>(
            AnqiCmsProvider.Instance,
            AnqiCmsApi.Operations,
            AnqiCmsJson.Default
        ),
        [typeof(IIntercartApi)] = new TypedRefitApi<IIntercartApi, IIntercartRefitApi>(
            IntercartProvider.Instance,
            IntercartApi.Operations,
            IntercartJson.Default
        ),
        [typeof(IOpenShopAddressApi)] = new TypedRefitApi<IOpenShopAddressApi, IOpenShopAddressRefitApi>(
            OpenShopProvider.Instance,
            OpenShopAddressApi.Operations,
            OpenShopJson.Default
        ),
        [typeof(IOpenShopCategoryApi)] = new TypedRefitApi<IOpenShopCategoryApi, IOpenShopCategoryRefitApi>(
            OpenShopProvider.Instance,
            OpenShopCategoryApi.Operations,
            OpenShopJson.Default
        ),
        [typeof(IOpenShopClearanceApi)] = new TypedRefitApi<IOpenShopClearanceApi, IOpenShopClearanceRefitApi>(
            OpenShopProvider.Instance,
            OpenShopClearanceApi.Operations,
            OpenShopJson.Default
        ),
        [typeof(IOpenShopExpressApi)] = new TypedRefitApi<IOpenShopExpressApi, IOpenShopExpressRefitApi>(
            OpenShopProvider.Instance,
            OpenShopExpressApi.Operations,
            OpenShopJson.Default
        ),
        [typeof(IOpenShopOrderApi)] = new TypedRefitApi<IOpenShopOrderApi, IOpenShopOrderRefitApi>(
            OpenShopProvider.Instance,
            OpenShopOrderApi.Operations,
            OpenShopJson.Default
        ),
        [typeof(IOpenShopProductApi)] = new TypedRefitApi<IOpenShopProductApi, IOpenShopProductRefitApi>(
            OpenShopProvider.Instance,
            OpenShopProductApi.Operations,
            OpenShopJson.Default
        ),
        [typeof(IShoplazzaApi)] = new TypedRefitApi<IShoplazzaApi, IShoplazzaRefitApi>(
            ShoplazzaProvider.Instance,
            ShoplazzaApi.Operations,
            ShoplazzaJson.Default
        ),
        [typeof(ITokenCheckoutApi)] = new TypedRefitApi<ITokenCheckoutApi, ITokenCheckoutRefitApi>(
            TokenCheckoutProvider.Instance,
            TokenCheckoutApi.Operations,
            TokenCheckoutJson.Default
        ).WithResult<TokenCheckoutSnapshot>(),
    };

    public static IReadOnlyCollection<RefitApi> All => ByType.Values;

    public static RefitApi Of(Type type) =>
        ByType.TryGetValue(type, out RefitApi? api)
            ? api
            : throw new ArgumentException(
                $"{type.Name} is not a typed interface of ShopSdk. For an interface of your own, use Refit's RestService."
            );
}
