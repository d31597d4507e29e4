namespace ShopSdk.Placing;

/// <summary>An order, as the response to placing or a look-up described it; for provider code.</summary>
/// <param name="Order">The provider's order id.</param>
/// <param name="Payment">What is known about its payment.</param>
/// <param name="Total">Its own total; null when the provider does not state it.</param>
/// <param name="RequestId">The provider's id of the request; null when it sends none.</param>
public sealed record PlacedOrder(OrderId Order, PaymentState Payment, Money? Total = null, string? RequestId = null)
{
    /// <summary>Gets whether the order is in force.</summary>
    public OrderState State { get; init; } = OrderState.Unknown;

    /// <summary>Gets when the provider says it was created; null when it does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
