using Microsoft.Extensions.DependencyInjection;
using ShopSdk;

namespace Snippets.Providers;

/// <summary>docs/providers/token-checkout.md.</summary>
internal static class TokenCheckoutSnippets
{
    public static void Register(IServiceCollection services)
    {
        #region register
        services
            .AddShopSdk()
            .AddTokenCheckout(
                "cn-store",
                options =>
                {
                    options.BaseAddress = new("https://shop.example.com");
                    options.Currency = "CNY";
                }
            );
        #endregion
    }

    public static ICheckoutClient Buyer(ICheckoutClientFactory factory, string customerToken)
    {
        #region buyer
        ICheckoutClient shop = factory.Get("cn-store").ForBuyer(new BuyerCredential(customerToken));
        #endregion
        return shop;
    }
}
