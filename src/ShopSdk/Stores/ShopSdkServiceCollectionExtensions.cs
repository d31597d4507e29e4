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
    /// Registers ShopSdk. Further calls change nothing. You can replace <see cref="TimeProvider"/>,
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
        services.AddOptions<JournalRegistration.Settings>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<JournalRegistration.Settings>>(new JournalRegistration(services));
        services.AddOptions<MemoryCheck>().Validate<IServiceProvider>(WarnOfMemory).ValidateOnStart();
        AddTransport(services);
        services.AddSingleton(CreateStoreServices);
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

    private static StoreServices CreateStoreServices(IServiceProvider provider)
    {
        // Without a host, this is where a wrong registration is noticed.
        _ = provider.GetRequiredService<IOptions<JournalRegistration.Settings>>().Value;
        return new(
            provider.GetRequiredService<ShopTransport>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<IStoreCredentialSource>(),
            provider.GetService<IPlacementJournal>(),
            provider.GetService<ILoggerFactory>(),
            CheckoutIdKeys.Of(provider.GetRequiredService<IOptions<ShopSdkOptions>>().Value)
        );
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
            // The factory gives finished chains. They contain everything that the application configured, in any place and order.
            return ShopTransport.Over(
                handlers.CreateHandler,
                (client, problem) => LogEvents.PrimaryHandler(logger, client, problem)
            );
        });
        // The host creates the transport when it starts, so that problems with the handlers are logged then.
        services.AddOptions<TransportCheck>().Validate<ShopTransport>((_, _) => true).ValidateOnStart();
    }

    /// <summary>Logs, when a host starts, that placements are kept in memory only. In development that is what one wants.</summary>
    private static bool WarnOfMemory(MemoryCheck check, IServiceProvider provider)
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

    /// <summary>Represents the transport among the options that a host validates on start.</summary>
    private sealed class TransportCheck;

    /// <summary>Represents the warning of placements in memory among the options that a host validates on start.</summary>
    private sealed class MemoryCheck;
}
