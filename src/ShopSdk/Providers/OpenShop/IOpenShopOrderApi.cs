using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// OpenShop's orders: create, refresh, checkout if the refresh was not normal, pay. Until it is paid, an order is an entry of the cart.
/// A failure has HTTP 200 with an error inside; see the provider's page.
/// </summary>
public interface IOpenShopOrderApi
{
    /// <summary>
    /// Puts products into the cart, each as one or several orders. Some may be rejected while others are accepted: check both lists of
    /// the result. The provider accepts no idempotency key, so a second send creates more orders.
    /// </summary>
    [Post("/api/open/order/create"), Effect(Effect.Once)]
    Task<OpenShopResponse<OpenOrderResultVo>> CreateOrderAsync(
        [Body] IReadOnlyList<OpenOrderAo> orders,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets the orders, page by page; every filter is optional. The method is documented; path, query and members are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Get("/api/open/order/list"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenShopList<OpenOrderListVo>>> GetOrdersAsync(
        [AliasAs("orderno")] string? orderNumber = null,
        string? status = null,
        int? page = null,
        int? size = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Confirms orders against the marketplaces. Call it before checkout and payment. A second call confirms them again with the same
    /// result, so it is repeatable. The method is documented; path, body and members other than refreshStatus are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/order/refresh"), Effect(Effect.Repeatable)]
    Task<OpenShopResponse<OpenOrderRefreshVo>> RefreshOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Calculates the amount to pay for orders, as one total; the document names neither its currency nor its scale. It changes
    /// nothing. Refresh the orders first.
    /// </summary>
    [Post("/api/open/order/checkout"), Effect(Effect.Read)]
    Task<OpenShopResponse<OpenOrderCheckoutVo>> CheckoutOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Pays orders. It is inferred that the balance of the account is used, because there is no member for a payment method. The method
    /// is documented; the path and the body are inferred, and the format of the data is not known.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/order/pay"), Effect(Effect.Once)]
    Task<OpenShopResponse<JsonElement?>> PayOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Takes orders out of the cart. The provider rejects it for paid orders, and it returns no goods to stock. So a second send has no
    /// further effect: it is repeatable, but the provider may reject the second request.
    /// </summary>
    [Post("/api/open/order/cancel"), Effect(Effect.Repeatable)]
    Task<OpenShopResponse<OpenShopNothing>> CancelOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );
}
