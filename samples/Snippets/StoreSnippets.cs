using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;

namespace Snippets;

/// <summary>docs/concepts/stores-and-buyers.md, docs/security.md and the README.</summary>
internal static class StoreSnippets
{
    public static void Register(IServiceCollection services, string token)
    {
        #region register
        services
            .AddShopSdk()
            .AddIntercart(
                "eu-store",
                options =>
                {
                    options.BaseAddress = new Uri("https://eu.example.com");
                    options.ShopToken = token;
                }
            );
        #endregion
    }

    public static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        #region configure
        services
            .AddShopSdk()
            .AddIntercart("eu-store", configuration.GetSection("Shops:Eu"))
            .AddIntercart("us-store", configuration.GetSection("Shops:Us"));
        #endregion
    }

    public static void SignIds(IServiceCollection services, IConfiguration configuration)
    {
        #region id-keys
        string[] keys = configuration.GetSection("ShopSdk:IdKeys").Get<string[]>() ?? [];
        services.AddShopSdk(options => options.IdKeys = [.. keys.Select(Convert.FromBase64String)]);
        #endregion
    }

    #region inject
    public sealed class CheckoutPage([FromKeyedServices("eu-store")] ICheckoutClient shop)
    {
        public Task<Checkout> OpenAsync(string reference, string cartToken) =>
            shop.StartAsync(new() { Reference = reference, CartToken = cartToken });
    }
    #endregion

    public static async Task<IntercartOrder> TypedAsync(IServiceProvider services)
    {
        #region typed
        var api = services.GetRequiredKeyedService<IIntercartApi>("eu-store");
        IntercartOrder order = await api.GetOrderAsync("3f2a");
        #endregion
        return order;
    }

    public static ICheckoutClient Tenant(ICheckoutClientFactory shops, string tenant, Uri address, string token)
    {
        #region tenant
        ICheckoutClient shop = shops.Create(tenant, new IntercartOptions { BaseAddress = address, ShopToken = token });
        #endregion
        return shop;
    }

    public static ICheckoutClient OneLine(string token)
    {
        #region one-line
        ICheckoutClient shop = ShopClient.Create(
            "eu-store",
            new IntercartOptions { BaseAddress = new Uri("https://eu.example.com"), ShopToken = token }
        );
        #endregion
        return shop;
    }

    public static async Task BuyersAsync(ICheckoutClient shop, string tokenOfAda, CheckoutRequest request)
    {
        #region buyer
        ICheckoutClient ada = shop.ForBuyer(new BuyerCredential(tokenOfAda));
        Checkout checkout = await ada.StartAsync(request);
        #endregion
    }
}
