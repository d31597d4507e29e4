namespace ShopSdk.Placing;

/// <summary>An order of an intent, as the evidence for it said.</summary>
/// <param name="Order">The provider's order id.</param>
/// <param name="Attempt">The attempt that created it.</param>
/// <param name="Payment">Its payment when it was last read.</param>
/// <param name="State">Its state when it was last read.</param>
/// <param name="Total">Its own total; null when the provider does not state it.</param>
/// <param name="Evidence">What the first sight of it rested on.</param>
/// <param name="AsOf">When payment and state were last read.</param>
public sealed record RecordedOrder(
    OrderId Order,
    Guid Attempt,
    PaymentState Payment,
    OrderState State,
    Money? Total,
    EvidenceKind Evidence,
    DateTimeOffset AsOf
)
{
    /// <summary>Gets the checkout that became the order, where it is not the one of the attempt; null otherwise. Sensitive.</summary>
    public CheckoutId? Checkout { get; init; }

    /// <summary>Gets when the provider says it was created; null when it does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Gets the provider's id of the request that gave the evidence; null when it sends none.</summary>
    public string? RequestId { get; init; }
}
