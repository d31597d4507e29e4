using System.Net;
using Refit;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Http;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.Stores;

// Shops of one's own to try things at; a real store has an address and a token of its own.
await using ShopEmulator emulator = await ShopEmulator.StartAsync();

// Intercart: from the cart to the completed order, each call through Refit.
ShopStore store = ShopClient.CreateStore(
    "eu-store",
    new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken }
);
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
order = await orders.UpdateOrderAsync(orderId, new() { DiscountCode = ShopSamples.FixedCoupon });
order = await orders.CompleteOrderAsync(orderId, new() { PaymentPending = true });
Console.WriteLine($"Intercart: {order.Id}, completed: {order.Completed}");

// TokenCheckout: prepared in the background, so it is asked until it is ready.
store = ShopClient.CreateStore("cn-store", new TokenCheckoutOptions { BaseAddress = emulator.AddressOf("token-checkout") });
ITokenCheckoutApi checkouts = ShopRefit.For<ITokenCheckoutApi>(store);
TokenCheckoutCreated created = await checkouts.CreateCheckoutAsync(new() { CartToken = ShopSamples.CartToken });
string token = created.Token ?? throw new InvalidOperationException("The checkout has no token.");
while (true)
{
    using ApiResult<TokenCheckoutSnapshot> answer = await checkouts.GetCheckoutAsync(token);
    if (answer.Error is { } error)
        throw error;
    Console.WriteLine(
        $"TokenCheckout: {(int)answer.StatusCode}, total {answer.Content?.TotalPrice?.ToString() ?? "not known yet"}"
    );
    if (answer.StatusCode == HttpStatusCode.OK)
        break;
    await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), TimeProvider.System);
}
TokenCheckoutOrder placed = await checkouts.PlaceOrderAsync(token);
Console.WriteLine($"TokenCheckout: order {placed.Id}");

// Refit's own ways find the interfaces, too. Nothing guards this HTTP client, so it reads and does not place.
ShopRefit.Register();
using var http = new HttpClient { BaseAddress = emulator.AddressOf("intercart") };
http.DefaultRequestHeaders.Add("x-shop-token", emulator.ShopToken);
IIntercartApi unguarded = RestService.ForGenerated<IIntercartApi>(http);
Console.WriteLine($"By RestService: {(await unguarded.GetOrderAsync(orderId)).Id}");
try
{
    await unguarded.CompleteOrderAsync(orderId, new() { PaymentPending = true });
    return 1;
}
catch (InvalidOperationException e)
{
    Console.WriteLine($"By RestService: {e.Message}");
}
return order.Completed == true && placed.Id is not null ? 0 : 1;
