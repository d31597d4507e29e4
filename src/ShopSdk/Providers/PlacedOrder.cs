namespace ShopSdk.Providers;

/// <summary>An order, as the answer to placing or a look afterwards told it.</summary>
/// <param name="Order">The provider's order id.</param>
/// <param name="Payment">What is known about its payment.</param>
/// <param name="Total">Its total; null when not stated.</param>
/// <param name="RequestId">The provider's id of the request; null when it sends none.</param>
public sealed record PlacedOrder(OrderId Order, PaymentState Payment, Money? Total = null, string? RequestId = null);
