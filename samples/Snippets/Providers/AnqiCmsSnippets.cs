using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Stores;

namespace Snippets.Providers;

/// <summary>docs/providers/anqicms.md.</summary>
internal static class AnqiCmsSnippets
{
    public static void Register(IServiceCollection services)
    {
        #region register
        services
            .AddShopSdk()
            .AddAnqiCms(
                "cn-store",
                options =>
                {
                    options.BaseAddress = new("https://shop.example.com");
                    options.SiteId = 2; // multi-site installations only
                }
            );
        #endregion
    }

    public static ICheckoutClient Buyer(ICheckoutClientFactory factory, string buyerToken)
    {
        #region buyer
        ICheckoutClient shop = factory.Get("cn-store").ForBuyer(new BuyerCredential(buyerToken));
        #endregion
        return shop;
    }

    public static IAnqiCmsApi BuyersApi(ShopStore store, string buyerToken)
    {
        #region buyers-api
        IAnqiCmsApi api = AnqiCmsProvider.CreateApi(store.ForBuyer(new BuyerCredential(buyerToken)));
        #endregion
        return api;
    }
}
