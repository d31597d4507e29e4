using ShopSdk;
using ShopSdk.RefitEngine;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers typed interfaces that run through Refit.</summary>
public static class ShopRefitServiceCollectionExtensions
{
    /// <summary>
    /// Runs a typed interface of a store through Refit. This replaces the service with the store's name as its key, and the service
    /// without a key if it belongs to this store. <see cref="ICheckoutClient"/> does not change.
    /// </summary>
    /// <typeparam name="T">A typed interface of the store's provider, such as <c>IIntercartApi</c>.</typeparam>
    /// <param name="services">The services; the store must be registered already.</param>
    /// <param name="store">The store's name.</param>
    /// <exception cref="ArgumentException">The name is not a store's name, the store is not registered yet, or the type is not a typed interface.</exception>
    public static IServiceCollection AddShopRefitClient<T>(this IServiceCollection services, string store)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        _ = RefitApis.Of(typeof(T));
        StoreName name = StoreName.Of(store);
        if (!services.Any(s => s.ServiceType == typeof(ShopStore) && Equals(s.ServiceKey, name.Value)))
            throw new ArgumentException(
                $"There is no store '{store}' yet. Add it first, as in AddShopSdk().AddIntercart(\"{store}\", ...).",
                nameof(store)
            );
        return services.AddKeyedSingleton(
            name.Value,
            (provider, _) => ShopRefit.For<T>(provider.GetRequiredKeyedService<ShopStore>(name.Value))
        );
    }
}
