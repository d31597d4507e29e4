using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ShopSdk;
using ShopSdk.Http;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers ShopSdk.</summary>
public static class ShopSdkServiceCollectionExtensions
{
    /// <summary>
    /// Registers ShopSdk; call it as often as you like. Replaceable: <see cref="TimeProvider"/>,
    /// <see cref="IStoreCredentialSource"/>, <see cref="IPlacementJournal"/>.
    /// </summary>
    public static ShopSdkBuilder AddShopSdk(this IServiceCollection services)
    {
        if (services.FirstOrDefault(s => s.ServiceType == typeof(StoreRegistry))?.ImplementationInstance is StoreRegistry known)
            return new(services, known);
        var registry = new StoreRegistry();
        services.AddSingleton(registry);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IPlacementJournal, InMemoryPlacementJournal>();
        AddTransport(services);
        services.AddSingleton(provider => new StoreServices(
            provider.GetRequiredService<ShopTransport>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<IStoreCredentialSource>(),
            provider.GetRequiredService<IPlacementJournal>(),
            provider.GetService<ILoggerFactory>()
        ));
        services.AddSingleton<StoreCatalog>();
        services.AddSingleton<ICheckoutClientFactory>(provider => provider.GetRequiredService<StoreCatalog>());
        services.TryAddSingleton(provider => provider.GetRequiredService<StoreCatalog>().Single());
        return new(services, registry);
    }

    private static void AddTransport(IServiceCollection services)
    {
        foreach (string client in (string[])[ShopTransport.RepeatableClient, ShopTransport.OnceClient])
        {
            services
                .AddHttpClient(client)
                // The factory's own loggers print paths, and a path can be a credential.
                .RemoveAllLoggers()
                .ConfigurePrimaryHttpMessageHandler(() => ShopTransport.CreateHandler(client))
                // Connections are recycled by the handler itself.
                .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        }
        services.AddSingleton(provider =>
        {
            var handlers = provider.GetRequiredService<IHttpMessageHandlerFactory>();
            return new ShopTransport(
                new HttpMessageInvoker(handlers.CreateHandler(ShopTransport.RepeatableClient), disposeHandler: false),
                new HttpMessageInvoker(handlers.CreateHandler(ShopTransport.OnceClient), disposeHandler: false)
            );
        });
    }
}
