using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Refit;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.Stores;

// Emulated shops to try things with. A real store has its own address and token.
await using ShopEmulator emulator = await ShopEmulator.StartAsync();
var options = new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken };

// Intercart, without dependency injection: from the cart to the completed order.
ShopStore store = ShopClient.CreateStore("eu-store", options);
IIntercartApi orders = ShopRefit.For<IIntercartApi>(store);
IntercartOrder order = await orders.CreateOrderAsync(
    new()
    {
        CheckoutId = "order-4711",
        CartToken = ShopSamples.CartToken,
        CartType = 1,
    }
);
string orderId = order.Id ?? throw new InvalidOperationException("The order has no id.");
await orders.UpdateOrderAsync(orderId, new() { DiscountCode = ShopSamples.FixedCoupon });
order = await orders.CompleteOrderAsync(orderId, new() { PaymentPending = true });
Console.WriteLine($"Intercart: order {order.Id}, completed: {order.Completed}");

// TokenCheckout, with dependency injection.
var services = new ServiceCollection();
services.AddShopSdk().AddTokenCheckout("cn-store", o => o.BaseAddress = emulator.AddressOf("token-checkout"));
services.AddShopRefitClient<ITokenCheckoutApi>("cn-store");

await using ServiceProvider provider = services.BuildServiceProvider();
ITokenCheckoutApi checkouts = provider.GetRequiredKeyedService<ITokenCheckoutApi>("cn-store");
TokenCheckoutItem mug = new() { VariantId = 157301, Quantity = 1 };
TokenCheckoutCreated created = await checkouts.CreateCheckoutAsync(new() { Lines = [mug] });
string token = created.Token ?? throw new InvalidOperationException("The checkout has no token.");
while (true)
{
    using ApiResult<TokenCheckoutSnapshot> response = await checkouts.GetCheckoutAsync(token);
    if (response.Error is { } error)
        throw error;
    if (response.StatusCode == HttpStatusCode.OK)
        break;
    Console.WriteLine($"TokenCheckout: {(int)response.StatusCode}, {response.Content?.Detail}");
    await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), TimeProvider.System);
}
TokenCheckoutOrder placed = await checkouts.PlaceOrderAsync(token);
Console.WriteLine($"TokenCheckout: order {placed.Id}");

// Refit's own entry points. ShopSdk does not guard this HTTP client, so it can read an order but not place one.
ShopRefit.Register();
using var http = new HttpClient { BaseAddress = emulator.AddressOf("intercart") };
http.DefaultRequestHeaders.Add("x-shop-token", emulator.ShopToken);
IIntercartApi reader = RestService.ForGenerated<IIntercartApi>(http);
Console.WriteLine($"RestService: order {(await reader.GetOrderAsync(orderId)).Id}");
try
{
    await reader.CompleteOrderAsync(orderId, new());
    return 1;
}
catch (InvalidOperationException e)
{
    Console.WriteLine($"RestService: {e.Message}");
}
return order.Completed == true && placed.Id is not null ? 0 : 1;
