using ShopSdk;
using ShopSdk.RefitEngine;
using ShopSdk.Stores;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers typed interfaces that run through Refit.</summary>
public static class ShopRefitServiceCollectionExtensions
{
    /// <summary>
    /// Lets a typed interface of a store run through Refit: the service that is keyed by the store's name, and the one without a key
    /// where that is the store's. <see cref="ICheckoutClient"/> stays as it is.
    /// </summary>
    /// <typeparam name="T">A typed interface of the store's provider, such as <c>IIntercartApi</c>.</typeparam>
    /// <param name="services">The services, with the store already in them.</param>
    /// <param name="store">The store's name.</param>
    /// <exception cref="ArgumentException">There is no store of that name yet, or the interface is no typed interface.</exception>
    public static IServiceCollection AddShopRefitClient<T>(this IServiceCollection services, StoreName store)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        _ = RefitApis.Of(typeof(T));
        if (!services.Any(s => s.ServiceType == typeof(ShopStore) && Equals(s.ServiceKey, store.Value)))
            throw new ArgumentException(
                $"There is no store '{store}' yet. Add it first, as in AddShopSdk().AddIntercart(\"{store}\", ...).",
                nameof(store)
            );
        return services.AddKeyedSingleton(
            store.Value,
            (provider, _) => ShopRefit.For<T>(provider.GetRequiredKeyedService<ShopStore>(store.Value))
        );
    }
}
