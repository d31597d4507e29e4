using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Journal;

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
            .AddShoplazza("us-store", shops.GetSection("Us"))
            .UseSqlJournal(database, journal => journal.MigrateOnStart = true)
            .AddPlacementWorker();

        services.AddSingleton<IStoreCredentialSource, ConfiguredSecrets>();
        services.AddScoped<IPlacementSettled, OrderSettled>();
    }
    #endregion
}
