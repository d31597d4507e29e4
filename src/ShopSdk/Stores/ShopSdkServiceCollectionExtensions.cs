using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ShopSdk;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Stores;
using ShopSdk.Telemetry;

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
        services.AddOptions<ShopSdkOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ShopSdkOptions>, ShopSdkOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddOptions<JournalRegistration>()
            .Validate(
                _ => !services.Any(s => s.ServiceType == typeof(IPlacementJournal) && s.Lifetime != ServiceLifetime.Singleton),
                "IPlacementJournal is registered as scoped or transient, so that calls would not know of each other's placements. Register it with AddSingleton."
            )
            .Validate<IServiceProvider>(WarnOfMemory)
            .ValidateOnStart();
        AddTransport(services);
        services.AddSingleton(provider => new StoreServices(
            provider.GetRequiredService<ShopTransport>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<IStoreCredentialSource>(),
            provider.GetService<IPlacementJournal>(),
            provider.GetService<ILoggerFactory>(),
            CheckoutIdKeys.Of(provider.GetRequiredService<IOptions<ShopSdkOptions>>().Value)
        ));
        services.AddSingleton<StoreCatalog>();
        services.AddSingleton<ICheckoutClientFactory>(provider => provider.GetRequiredService<StoreCatalog>());
        services.TryAddSingleton(provider => provider.GetRequiredService<StoreCatalog>().Single());
        return new(services, registry);
    }

    /// <summary>Registers ShopSdk with settings that all stores share, such as the keys that checkout ids are signed with.</summary>
    public static ShopSdkBuilder AddShopSdk(this IServiceCollection services, Action<ShopSdkOptions> configure)
    {
        services.Configure(configure);
        return services.AddShopSdk();
    }

    private static void AddTransport(IServiceCollection services)
    {
        foreach (string client in ShopTransport.Clients)
        {
            services
                .AddHttpClient(client)
                // The factory's own loggers print paths, and a path can be a credential.
                .RemoveAllLoggers()
                .ConfigurePrimaryHttpMessageHandler(() => ShopTransport.CreatePrimary(client))
                // Connections are recycled by the handler itself.
                .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        }
        services.AddSingleton(provider =>
        {
            var handlers = provider.GetRequiredService<IHttpMessageHandlerFactory>();
            ILogger logger = provider.GetService<ILoggerFactory>()?.CreateLogger("ShopSdk") ?? NullLogger.Instance;
            // The factory gives finished chains: what an application configured, wherever and in whatever order, is in them.
            return ShopTransport.Over(
                handlers.CreateHandler,
                (client, problem) => LogEvents.PrimaryHandler(logger, client, problem)
            );
        });
        // A host makes the transport when it starts, so that what is wrong with the handlers is told then.
        services.AddOptions<TransportCheck>().Validate<ShopTransport>((_, _) => true).ValidateOnStart();
    }

    /// <summary>Logs, when a host starts, that placements are kept in memory only. In development that is what one wants.</summary>
    private static bool WarnOfMemory(JournalRegistration registration, IServiceProvider provider)
    {
        string? environment = provider.GetService<IConfiguration>()?["environment"];
        if (
            provider.GetService<IPlacementJournal>() is null
            && !string.Equals(environment, "Development", StringComparison.OrdinalIgnoreCase)
            && provider.GetService<ILoggerFactory>() is { } loggers
        )
            LogEvents.JournalInMemory(loggers.CreateLogger("ShopSdk"));
        return true;
    }

    /// <summary>Stands for the transport among the options that a host validates on start.</summary>
    private sealed class TransportCheck;

    /// <summary>The type of the options whose validation checks how the journal is registered.</summary>
    private sealed class JournalRegistration;
}
