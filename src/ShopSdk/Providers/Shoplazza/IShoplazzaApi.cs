using Refit;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// Shoplazza's Open API 2022-01, the orders. Amounts are decimal texts in major units of the order's currency. Each answer carries
/// the provider's <c>Request-Id</c>, and so does each error.
/// </summary>
/// <remarks>
/// Every method throws <see cref="Errors.CredentialsRejectedException"/> for a bad token or scope,
/// <see cref="Errors.RequestRejectedException"/> for 400, 404, 406 and 422, and <see cref="Errors.ProviderUnavailableException"/>
/// for 429 and 5xx; those with <see cref="Effect.Once"/> throw <see cref="Errors.OutcomeUnknownException"/> instead where nothing
/// proves that the request had no effect.
/// </remarks>
public interface IShoplazzaApi
{
    /// <summary>
    /// Creates an order, opened and not paid. The store prices the lines. Documented (OpenAPI 2022-01). A second send makes a
    /// second order.
    /// </summary>
    [Post("/openapi/2022-01/orders"), Effect(Effect.Once)]
    Task<ShoplazzaOrderAnswer> CreateOrderAsync(
        [Body] ShoplazzaCreateOrderRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets an order by its id. Documented (OpenAPI 2022-01); 404 when there is none.</summary>
    [Get("/openapi/2022-01/orders/{orderId}"), Effect(Effect.Read)]
    Task<ShoplazzaOrderAnswer> GetOrderAsync(string orderId, CancellationToken cancellationToken = default);

    /// <summary>Gets an order by the number that the merchant reads. Documented (OpenAPI 2022-01); 404 when there is none.</summary>
    [Get("/openapi/2022-01/orders/number/{number}"), Effect(Effect.Read)]
    Task<ShoplazzaOrderAnswer> GetOrderByNumberAsync(string number, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gets one page of orders. Documented (OpenAPI 2022-01). For all of them use
    /// <see cref="ShoplazzaApiExtensions.ListAllAsync"/>; <see cref="ShoplazzaOrderFilter"/> describes the filters.
    /// </summary>
    /// <remarks><paramref name="limit"/> is at most 250 (10 when null) and <paramref name="page"/> starts at 1; other values give 422.</remarks>
    [Get("/openapi/2022-01/orders"), Effect(Effect.Read)]
    Task<ShoplazzaOrderList> ListOrdersAsync(
        [Query] int? limit = null,
        [Query] int? page = null,
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? ids = null,
        [Query] string? status = null,
        [AliasAs("financial_status")] string? financialStatus = null,
        [AliasAs("fulfillment_status")] string? fulfillmentStatus = null,
        [AliasAs("recovery_status")] string? recoveryStatus = null,
        [AliasAs("location_id")] string? locationId = null,
        [AliasAs("created_at_min"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? createdAtMin = null,
        [AliasAs("created_at_max"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? createdAtMax = null,
        [AliasAs("updated_at_min"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? updatedAtMin = null,
        [AliasAs("updated_at_max"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? updatedAtMax = null,
        [AliasAs("placed_at_min"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? placedAtMin = null,
        [AliasAs("placed_at_max"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? placedAtMax = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Counts orders, with the filters of <see cref="ListOrdersAsync"/>. Documented (OpenAPI 2022-01).
    /// </summary>
    [Get("/openapi/2022-01/orders/count"), Effect(Effect.Read)]
    Task<ShoplazzaOrderCount> CountOrdersAsync(
        [Query(CollectionFormat.Csv)] IReadOnlyList<string>? ids = null,
        [Query] string? status = null,
        [AliasAs("financial_status")] string? financialStatus = null,
        [AliasAs("fulfillment_status")] string? fulfillmentStatus = null,
        [AliasAs("recovery_status")] string? recoveryStatus = null,
        [AliasAs("location_id")] string? locationId = null,
        [AliasAs("created_at_min"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? createdAtMin = null,
        [AliasAs("created_at_max"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? createdAtMax = null,
        [AliasAs("updated_at_min"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? updatedAtMin = null,
        [AliasAs("updated_at_max"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? updatedAtMax = null,
        [AliasAs("placed_at_min"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? placedAtMin = null,
        [AliasAs("placed_at_max"), Query(Format = ShoplazzaOrderFilter.TimeFormat)] DateTimeOffset? placedAtMax = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Cancels an order. Documented (OpenAPI 2022-01); what a second send does is not, so it is sent once.
    /// </summary>
    /// <remarks>The provider refuses a call whose content is no JSON, so there is always a body: <c>new()</c> gives no reason.</remarks>
    [Post("/openapi/2022-01/orders/{orderId}/cancel"), Effect(Effect.Once)]
    Task<ShoplazzaOrderAnswer> CancelOrderAsync(
        string orderId,
        [Body] ShoplazzaCancelOrderRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Simulates that the order was completed and paid, by a test payment gateway: no money moves, and the amount stays out of the
    /// sales statistics. From the source document, which shows no body; the billing address that
    /// <paramref name="request"/> may carry is documented elsewhere (OpenAPI 2022-01). What a second send does is documented nowhere.
    /// </summary>
    /// <remarks>
    /// The provider refuses a call whose content is no JSON, so there is always a body: <c>new()</c> leaves the billing address as it is.
    /// 422: the order's total cannot be had, or has too many decimals. 500 may also stand for an unknown order or a bad token.
    /// </remarks>
    [Post("/openapi/2022-01/orders/{orderId}/payment/success"), Effect(Effect.Once)]
    Task<ShoplazzaOrderAnswer> SimulatePaymentAsync(
        string orderId,
        [Body] ShoplazzaPaymentSuccessRequest request,
        CancellationToken cancellationToken = default
    );
}
