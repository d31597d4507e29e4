using Refit;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// The order API of AnqiCMS. Every amount is in 1/100 of the currency, for every currency. The buyer's token is the only credential.
/// Without one a call is anonymous; a shop that requires a login rejects it with code 1001
/// (<see cref="Errors.CredentialsRejectedException"/>).
/// </summary>
/// <remarks>
/// "Documented" is the vendor's documentation, "source" its published open edition. A page of HTML with status 404 means that the
/// edition does not have the operation. <c>siteId</c> selects a site of a multi-site installation; with null, the host name selects it.
/// </remarks>
public interface IAnqiCmsApi
{
    /// <summary>
    /// Quotes an order: lines, discounts, total. Documented for the closed edition only; the open edition answers 404 with a page
    /// (<see cref="Errors.RejectionReason.OperationMissing"/>). Documented to need a login.
    /// </summary>
    [Post("/api/order/checkout"), Effect(Effect.Read)]
    Task<AnqiCmsResponse<AnqiCmsCheckout>> CheckoutAsync(
        [Body] AnqiCmsCheckoutRequest checkout,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Creates an unpaid order. Each send creates another order. The response has neither lines nor address. Documented and source; the
    /// open edition ignores coupons and SKUs, and accepts anonymous orders only if the shop allows them.
    /// </summary>
    [Post("/api/order/create"), Effect(Effect.Once)]
    Task<AnqiCmsResponse<AnqiCmsOrder>> CreateOrderAsync(
        [Body] AnqiCmsCreateOrderRequest order,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets an order with its lines and its address. Documented and source. The order of another buyer is rejected with -1.
    /// </summary>
    [Get("/api/order/detail"), Effect(Effect.Read)]
    Task<AnqiCmsResponse<AnqiCmsOrder>> GetOrderAsync(
        [AliasAs("order_id")] string orderId,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the buyer's orders, newest first. Documented and source.</summary>
    /// <param name="status">
    /// <c>waiting</c>, <c>paid</c>, <c>delivery</c>, <c>finished</c>, <c>refunding</c> or (source only) <c>closed</c>; null for all.
    /// </param>
    /// <param name="current">The page, from 1 on; null is 1.</param>
    /// <param name="pageSize">Orders on a page; null is 20 in the source and 10 in the documents.</param>
    /// <param name="siteId">The site; with null, the host name selects it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/api/orders"), Effect(Effect.Read)]
    Task<AnqiCmsResponse<IReadOnlyList<AnqiCmsOrder>>> ListOrdersAsync(
        string? status = null,
        int? current = null,
        int? pageSize = null,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Cancels an order. The source does not check the state, and each repeat returns the goods to stock again. Documented and source.
    /// </summary>
    [Post("/api/order/cancel"), Effect(Effect.Once)]
    Task<AnqiCmsAcknowledgement> CancelOrderAsync(
        [Body] AnqiCmsOrderReference order,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Applies for a refund. A repeat changes nothing and succeeds (source). Documented and source; codes 4001 to 4004 are
    /// documented only.
    /// </summary>
    [Post("/api/order/refund"), Effect(Effect.Repeatable)]
    Task<AnqiCmsAcknowledgement> RefundOrderAsync(
        [Body] AnqiCmsOrderReference order,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Confirms that an order was received. The source does not check the state, and a repeat may pay commissions again. Documented and
    /// source; codes 4001 to 4004 are documented only.
    /// </summary>
    [Post("/api/order/finish"), Effect(Effect.Once)]
    Task<AnqiCmsAcknowledgement> FinishOrderAsync(
        [Body] AnqiCmsOrderReference order,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Requests a payment of an order. A repeat may open another payment at the gateway, and with <c>balance</c> it may debit again.
    /// The payment method of the first call stays recorded. Documented and source.
    /// </summary>
    [Post("/api/order/payment"), Effect(Effect.Once)]
    Task<AnqiCmsResponse<AnqiCmsPayment>> PayOrderAsync(
        [Body] AnqiCmsPaymentRequest payment,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets whether an order is paid. The provider delays the response for up to 20 seconds while it is not paid: set the timeouts
    /// accordingly. Documented and source; documented to need a login.
    /// </summary>
    [Get("/api/payment/check"), Effect(Effect.Read)]
    Task<AnqiCmsPaymentCheck> CheckPaymentAsync(
        [AliasAs("order_id")] string orderId,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets the buyer's latest address; -1 when there is none. Documented and source.</summary>
    [Get("/api/order/address"), Effect(Effect.Read)]
    Task<AnqiCmsResponse<AnqiCmsAddress>> GetAddressAsync(
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the buyer's addresses, newest first. Documented and source (not in its older branches).</summary>
    [Get("/api/order/addresses"), Effect(Effect.Read)]
    Task<AnqiCmsResponse<IReadOnlyList<AnqiCmsAddress>>> ListAddressesAsync(
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Replaces a saved address completely. Documented and source.</summary>
    [Post("/api/order/address"), Effect(Effect.Repeatable)]
    Task<AnqiCmsResponse<AnqiCmsAddress>> SaveAddressAsync(
        [Body] AnqiCmsAddressUpdate address,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Saves a new address; leave <see cref="AnqiCmsAddressRequest.Id"/> null. Each send saves another address. Documented and source;
    /// both read only the spelling with <c>address_info</c>.
    /// </summary>
    [Post("/api/order/address"), Effect(Effect.Once)]
    Task<AnqiCmsResponse<AnqiCmsAddress>> CreateAddressAsync(
        [Body] AnqiCmsAddressRequest address,
        [AliasAs("site_id")] long? siteId = null,
        CancellationToken cancellationToken = default
    );
}
