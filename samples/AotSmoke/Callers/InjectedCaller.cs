using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;

namespace AotSmoke;

/// <summary>Calls through a service provider: a typed interface first, then a checkout client.</summary>
internal static class Caller
{
    public static async Task<string> RunAsync(Uri address, Action answered)
    {
        var services = new ServiceCollection();
        services
            .AddShopSdk()
            .AddIntercart(
                "store",
                options =>
                {
                    options.BaseAddress = address;
                    options.ShopToken = "smoke-token";
                }
            );
        await using ServiceProvider provider = services.BuildServiceProvider();
        IntercartOrder order = await provider.GetRequiredService<IIntercartApi>().GetOrderAsync("1001");
        answered();

        Checkout checkout = await provider
            .GetRequiredKeyedService<ICheckoutClient>("store")
            .StartAsync(new() { Reference = "smoke-1", CartToken = "cart" });
        bool agree = order.TotalAmount == checkout.Amounts.Total?.Amount && checkout.Lines.Count == 1;
        return agree ? $"Order {order.Id}: {checkout.Amounts.Total}" : throw new InvalidOperationException("Read differently.");
    }
}
