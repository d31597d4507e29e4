using Refit;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Resilience;

namespace ShopSdk.Providers.Intercart;

/// <summary>
/// Intercart's order API, as in its document "Order APIs for Checkout" v0.4. Amounts are in major units. The document has no error
/// contract; the provider's page describes how responses are read.
/// </summary>
public interface IIntercartApi
{
    /// <summary>Gets the most recent order of a cart that is not completed, or creates one (R1).</summary>
    [Post("/api/order"), Effect(Effect.Once)]
    Task<IntercartOrder> CreateOrderAsync(
        [Body] IntercartCreateOrderRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets an order (R2). After completion, the response has only id, completed, thank_you_url and payment_pending.</summary>
    [Get("/api/order/{orderId}"), Effect(Effect.Read)]
    Task<IntercartOrder> GetOrderAsync(string orderId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the members in the request (R3): contact, shipping line, discount code (empty removes it), tips, payment information,
    /// upsell list (a full replacement). The response reports a code that does not apply, with status 200.
    /// </summary>
    [Post("/api/order/{orderId}"), Effect(Effect.Repeatable)]
    Task<IntercartOrder> UpdateOrderAsync(
        string orderId,
        [Body] IntercartUpdateOrderRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Completes the order (R4): this places it. The request says whether it is paid or the payment is pending.</summary>
    [Post("/api/order/{orderId}"), Effect(Effect.Once)]
    Task<IntercartOrder> CompleteOrderAsync(
        string orderId,
        [Body] IntercartCompleteOrderRequest request,
        CancellationToken cancellationToken = default
    );

    /// <summary>Reports that a pending payment arrived, and replaces all notes (R5).</summary>
    [Post("/api/order/{orderId}"), Effect(Effect.Repeatable)]
    Task<IntercartOrder> UpdateCompletedOrderAsync(
        string orderId,
        [Body] IntercartPostOrderUpdateRequest request,
        CancellationToken cancellationToken = default
    );
}
