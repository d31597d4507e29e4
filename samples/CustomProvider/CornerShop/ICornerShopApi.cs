using CornerShop.Wire;
using Refit;
using ShopSdk.Resilience;

namespace CornerShop;

/// <summary>The Corner Shop's whole API. Amounts are integers in cents.</summary>
public interface ICornerShopApi
{
    /// <summary>Fills a basket. It stays a draft until it is ordered.</summary>
    [Post("/v1/baskets"), Effect(Effect.Once)]
    Task<CornerShopBasket> CreateBasketAsync([Body] CornerShopNewBasket request, CancellationToken cancellationToken = default);

    /// <summary>Gets a basket. After it was ordered, it names the order.</summary>
    [Get("/v1/baskets/{basketId}"), Effect(Effect.Read)]
    Task<CornerShopBasket> GetBasketAsync(string basketId, CancellationToken cancellationToken = default);

    /// <summary>Changes the members that the request contains.</summary>
    [Patch("/v1/baskets/{basketId}"), Effect(Effect.Repeatable)]
    Task<CornerShopBasket> ChangeBasketAsync(
        string basketId,
        [Body] CornerShopBasketChange request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Deletes a basket.</summary>
    [Delete("/v1/baskets/{basketId}"), Effect(Effect.Repeatable)]
    Task DropBasketAsync(string basketId, CancellationToken cancellationToken = default);

    /// <summary>Orders a basket, to be paid at the counter.</summary>
    [Post("/v1/baskets/{basketId}/order"), Effect(Effect.Once)]
    Task<CornerShopOrder> OrderBasketAsync(string basketId, CancellationToken cancellationToken = default);

    /// <summary>Cancels an order and returns its goods to stock.</summary>
    [Post("/v1/orders/{orderNumber}/cancellation"), Effect(Effect.Once)]
    Task CancelOrderAsync(string orderNumber, CancellationToken cancellationToken = default);
}
