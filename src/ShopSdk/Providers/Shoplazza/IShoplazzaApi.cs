using Refit;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// Shoplazza's Open API 2022-01, the orders. Amounts are decimal texts in major units of the order's currency. Each response and each
/// error contain the provider's <c>Request-Id</c>.
/// </summary>
/// <remarks>
/// Every method throws <see cref="Errors.CredentialsRejectedException"/> for a bad token or scope,
/// <see cref="Errors.RequestRejectedException"/> for 400, 404, 406 and 422, and <see cref="Errors.ProviderUnavailableException"/> for
/// 429 and 5xx; methods with <see cref="Effect.Once"/> throw <see cref="Errors.OutcomeUnknownException"/> instead, unless it is proven
/// that the request had no effect.
/// </remarks>
public interface IShoplazzaApi
{
    /// <summary>
    /// Creates an order, open and not paid. The store sets the prices of the lines. Documented (OpenAPI 2022-01). A second send creates
    /// a second order.
    /// </summary>
    [Post("/openapi/2022-01/orders"), Effect(Effect.Once)]
    Task<ShoplazzaOrderResponse> CreateOrderAsync(
        [Body] ShoplazzaCreateOrderRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets an order by its id. Documented (OpenAPI 2022-01); 404 when there is none.</summary>
    [Get("/openapi/2022-01/orders/{orderId}"), Effect(Effect.Read)]
    Task<ShoplazzaOrderResponse> GetOrderAsync(string orderId, CancellationToken cancellationToken = default);

    /// <summary>Gets an order by the number that the merchant sees. Documented (OpenAPI 2022-01); 404 when there is none.</summary>
    [Get("/openapi/2022-01/orders/number/{number}"), Effect(Effect.Read)]
    Task<ShoplazzaOrderResponse> GetOrderByNumberAsync(string number, CancellationToken cancellationToken = default);

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
    /// Cancels an order. Documented (OpenAPI 2022-01). The effect of a second send is not documented, so it is sent once.
    /// </summary>
    /// <remarks>
    /// The provider rejects a call whose content is not JSON, so there is always a body: <c>new()</c> gives no reason.
    /// </remarks>
    [Post("/openapi/2022-01/orders/{orderId}/cancel"), Effect(Effect.Once)]
    Task<ShoplazzaOrderResponse> CancelOrderAsync(
        string orderId,
        [Body] ShoplazzaCancelOrderRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Simulates that the order was completed and paid, with a test payment gateway: no money moves, and the amount is not in the sales
    /// statistics. From the source document, which shows no body. The optional billing address in <paramref name="request"/> is
    /// documented elsewhere (OpenAPI 2022-01). The effect of a second send is not documented.
    /// </summary>
    /// <remarks>
    /// The provider rejects a call whose content is not JSON, so there is always a body: <c>new()</c> does not change the billing
    /// address. 422: the order's total is not available, or has too many decimals. 500 may also mean an unknown order or a bad token.
    /// </remarks>
    [Post("/openapi/2022-01/orders/{orderId}/payment/success"), Effect(Effect.Once)]
    Task<ShoplazzaOrderResponse> SimulatePaymentAsync(
        string orderId,
        [Body] ShoplazzaPaymentSuccessRequest request,
        CancellationToken cancellationToken = default
    );
}
