using AotSmoke;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;

// Compiled ahead of time, nothing can be made up at run time: a typed call and a checkout client show that nothing has to be.
using var server = new LoopbackShop();
var services = new ServiceCollection();
services
    .AddShopSdk()
    .AddIntercart(
        "store",
        options =>
        {
            options.BaseAddress = server.Address;
            options.ShopToken = "smoke-token";
        }
    );
await using ServiceProvider provider = services.BuildServiceProvider();

IntercartOrder order = await provider.GetRequiredService<IIntercartApi>().GetOrderAsync("1001");
Checkout checkout = await provider
    .GetRequiredKeyedService<ICheckoutClient>("store")
    .StartAsync(new() { Reference = "smoke-1", CartToken = "cart" });

bool agree = order.TotalAmount == checkout.Amounts.Total?.Amount && checkout.Lines.Count == 1;
Console.WriteLine($"Order {order.Id}: {checkout.Amounts.Total}, {(agree ? "read alike by both" : "read differently")}.");
return agree ? 0 : 1;
