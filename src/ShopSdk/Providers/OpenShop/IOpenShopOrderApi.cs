using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Refit;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.OpenShop;

/// <summary>
/// OpenShop's orders: create, refresh, checkout where the refresh was not normal, pay. Until it is paid, an order is an entry of
/// the cart. A failure is told inside HTTP 200; see the provider's page.
/// </summary>
public interface IOpenShopOrderApi
{
    /// <summary>
    /// Puts products into the cart, each as one or several orders. Some may be refused while others are accepted: look at both
    /// lists of the result. The provider takes no idempotency key, so a second send makes more orders.
    /// </summary>
    [Post("/api/open/order/create"), Effect(Effect.Once)]
    Task<OpenShopAnswer<OpenOrderResultVo>> CreateOrderAsync(
        [Body] IReadOnlyList<OpenOrderAo> orders,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets the orders, page by page; every filter may be left out. The method is documented; path, query and members are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Get("/api/open/order/list"), Effect(Effect.Read)]
    Task<OpenShopAnswer<OpenShopList<OpenOrderListVo>>> GetOrdersAsync(
        [AliasAs("orderno")] string? orderNumber = null,
        string? status = null,
        int? page = null,
        int? size = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Confirms orders against the marketplaces; it has to come before checkout and payment. Once more confirms them once more, so
    /// it is repeatable. The method is documented; path, body and members other than refreshStatus are inferred.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/order/refresh"), Effect(Effect.Repeatable)]
    Task<OpenShopAnswer<OpenOrderRefreshVo>> RefreshOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Calculates what has to be paid for orders, as one total; the document names neither its currency nor its scale. It changes
    /// nothing. Refresh the orders first.
    /// </summary>
    [Post("/api/open/order/checkout"), Effect(Effect.Read)]
    Task<OpenShopAnswer<OpenOrderCheckoutVo>> CheckoutOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Pays orders, by inference from the balance of the account: there is no member for a way to pay. The method is documented;
    /// the path is inferred, so is the body, and the form of the data is not known.
    /// </summary>
    [Experimental("SHOP010")]
    [Post("/api/open/order/pay"), Effect(Effect.Once)]
    Task<OpenShopAnswer<JsonElement?>> PayOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Takes orders out of the cart. It is refused for paid orders and restocks nothing, so a second send can undo nothing more: it
    /// is repeatable, though the answer to the second may be a refusal.
    /// </summary>
    [Post("/api/open/order/cancel"), Effect(Effect.Repeatable)]
    Task<OpenShopAnswer<OpenShopNothing>> CancelOrderAsync(
        [Body] IReadOnlyList<string> orderNumbers,
        CancellationToken cancellationToken = default
    );
}
