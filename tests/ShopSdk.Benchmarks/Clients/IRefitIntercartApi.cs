using Refit;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>The measured calls to Intercart, as a user of Refit declares them.</summary>
[Headers("x-shop-token: " + Requests.Token)]
internal interface IRefitIntercartApi
{
    [Post("/api/order")]
    Task<IntercartOrder> CreateOrderAsync([Body] IntercartCreateOrderRequest request);

    [Get("/api/order/{orderId}")]
    Task<IntercartOrder> GetOrderAsync(string orderId);

    [Post("/api/order/{orderId}")]
    Task<IntercartOrder> UpdateOrderAsync(string orderId, [Body] IntercartUpdateOrderRequest request);

    [Post("/api/order/{orderId}")]
    Task<IntercartOrder> CompleteOrderAsync(string orderId, [Body] IntercartCompleteOrderRequest request);
}
