using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Placing;
using ShopSdk.Resilience;

namespace Snippets.Production;

/// <summary>docs/production.md: what the application registers.</summary>
public static class ShopRegistration
{
    #region production-register
    public static void AddShops(this IServiceCollection services, IConfiguration configuration, DbDataSource database)
    {
        IConfigurationSection shops = configuration.GetSection("Shops");
        services
            .AddShopSdk()
            .AddIntercart("eu-store", shops.GetSection("Eu"))
            .AddOpenShop("za-store", shops.GetSection("Za"))
            .AddTokenCheckout("cn-store", shops.GetSection("Cn"))
            .AddAnqiCms("blog-store", shops.GetSection("Blog"))
            .AddShoplazza("us-store", shops.GetSection("Us"));

        services.AddSingleton<IStoreCredentialSource, ConfiguredSecrets>();
        IConfigurationSection journal = configuration.GetRequiredSection("Journal");
        byte[] hashKey = Convert.FromBase64String(journal.GetRequiredSection("HashKey").Value ?? "");
        var completeSince = DateTimeOffset.Parse(journal["CompleteSince"] ?? "", CultureInfo.InvariantCulture);
        services.AddSingleton<IPlacementJournal>(new SqlPlacementJournal(database, hashKey, completeSince));
        services.AddHostedService<PlacementWorker>();
    }
    #endregion
}
