using Microsoft.Extensions.DependencyInjection;

namespace ShopSdk.Tests.Stores;

internal static class HandlerCount
{
    /// <summary>Registers ShopSdk, and counts the handler chains that are built.</summary>
    public static IServiceCollection AddHandlerCount(this IServiceCollection services, out Func<int> count)
    {
        int handlers = 0;
        services.ConfigureHttpClientDefaults(http =>
            http.AddHttpMessageHandler(() =>
            {
                Interlocked.Increment(ref handlers);
                return new PassingHandler();
            })
        );
        services.AddShopSdk();
        count = () => handlers;
        return services;
    }

    private sealed class PassingHandler : DelegatingHandler;
}
