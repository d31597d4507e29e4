using ShopSdk;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Stores;

namespace AotSmoke;

/// <summary>Calls a typed interface without a service provider.</summary>
internal static class Caller
{
    public static async Task<string> RunAsync(Uri address, Action answered)
    {
        var options = new IntercartOptions { BaseAddress = address, ShopToken = "smoke-token" };
        ShopStore store = ShopClient.CreateStore("store", options);
        IntercartOrder order = await IntercartProvider.CreateApi(store).GetOrderAsync("1001");
        answered();
        return $"Order {order.Id}: {order.TotalAmount}";
    }
}
