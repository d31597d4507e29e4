using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Providers.Shoplazza;

namespace Snippets.Providers;

/// <summary>docs/providers/shoplazza.md.</summary>
internal static class ShoplazzaSnippets
{
    public static void Register(IServiceCollection services, string token)
    {
        #region register
        services
            .AddShopSdk()
            .AddShoplazza(
                "us-store",
                options =>
                {
                    options.BaseAddress = new("https://your-store.myshoplaza.com");
                    options.AccessToken = token;
                    options.Currency = "USD";
                    options.AllowTestPayment = true;
                }
            );
        #endregion
    }

    public static async Task StartAsync(ICheckoutClient shop, PostalAddress address)
    {
        #region start
        Checkout checkout = await shop.StartAsync(
            new ShoplazzaRequest
            {
                Reference = "order-4711",
                Items = [new("18240", "157301", 2)],
                ShippingAddress = address,
                Shipping = ShippingChoice.Line("Standard", 5.90m),
                TaxTotal = 2.00m,
                Discount = "10%",
            }
        );
        #endregion
    }

    public static void Check(byte[] rawBody, IReadOnlyDictionary<string, string> headers, string clientSecret)
    {
        #region webhook
        bool isGenuine = ShoplazzaWebhook.IsSigned(rawBody, headers[ShoplazzaWebhook.SignatureHeader], clientSecret);
        #endregion
    }
}
