using Microsoft.Extensions.DependencyInjection;

namespace Snippets.Providers;

/// <summary>docs/providers/open-shop.md.</summary>
internal static class OpenShopSnippets
{
    public static void Register(IServiceCollection services, string token)
    {
        #region register
        services
            .AddShopSdk()
            .AddOpenShop(
                "za-store",
                o =>
                {
                    o.Token = token;
                    o.Currency = "ZAR";
                    o.PaidStatuses.Add("3"); // the status that your list of orders shows for a paid order
                }
            );
        #endregion
    }
}
