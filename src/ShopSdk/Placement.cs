using System.Text.Json.Serialization;

namespace ShopSdk;

/// <summary>
/// What is known after placing: one of <see cref="Placed"/>, <see cref="NotPlaced"/> and <see cref="Unknown"/>, a closed set.
/// Nothing is claimed without <see cref="Evidence"/>. In JSON, <c>kind</c> names the case. A placement is as sensitive as its id.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Placed), "placed")]
[JsonDerivedType(typeof(NotPlaced), "notPlaced")]
[JsonDerivedType(typeof(Unknown), "unknown")]
public abstract record Placement
{
    private Placement(CheckoutId id, Evidence evidence) => (Id, Evidence) = (id, evidence);

    /// <summary>Gets the checkout.</summary>
    public CheckoutId Id { get; init; }

    /// <summary>Gets what the claim rests on.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>
    /// Gets the version of the journal's record that says this, for <see cref="ICheckoutClient.ResolvePlacementAsync"/> and for acknowledging an outcome;
    /// null when the journal has no record of it.
    /// </summary>
    public long? Version { get; init; }

    /// <summary>There is an order. That is final; its payment and its state may change.</summary>
    /// <param name="Id">The checkout that was placed.</param>
    /// <param name="Evidence">What the claim rests on.</param>
    /// <param name="Order">The provider's order id.</param>
    /// <param name="Payment">What is known about its payment.</param>
    /// <param name="Total">The order's own total; null when the provider does not state it. See <see cref="QuotedTotal"/>.</param>
    /// <param name="MatchesQuote">
    /// Whether the order's total is the one that the caller expected, or else the one that was quoted before sending; null when there is nothing to
    /// compare.
    /// </param>
    public sealed record Placed(
        CheckoutId Id,
        Evidence Evidence,
        OrderId Order,
        PaymentState Payment,
        Money? Total = null,
        bool? MatchesQuote = null
    ) : Placement(Id, Evidence)
    {
        /// <summary>
        /// Gets whether the order belongs to an earlier checkout of the same reference, and nothing was sent for this one. The earlier
        /// checkout may have had another cart: <see cref="Placement.Id"/> names it.
        /// </summary>
        public bool FromEarlierCheckout { get; init; }

        /// <summary>Gets whether the order is in force. A canceled order still uses its reference: a new order needs a new one.</summary>
        public OrderState OrderState { get; init; }

        /// <summary>
        /// Gets the total of the checkout when it was last read before sending; null when it was not read. The order can have another one: the checkout
        /// may have been changed in between.
        /// </summary>
        public Money? QuotedTotal { get; init; }

        /// <summary>
        /// Gets more orders of the same reference. Null, unless a claim that there was no order turned out wrong; then a person has to decide which order
        /// stays.
        /// </summary>
        public IReadOnlyList<OrderId>? OtherOrders { get; init; }
    }

    /// <summary>There is no order of this intent, and it can be placed again.</summary>
    /// <param name="Id">The checkout.</param>
    /// <param name="Evidence">What the claim rests on.</param>
    /// <param name="Reason">Why there is none.</param>
    /// <param name="Problem">What the provider or the network said.</param>
    public sealed record NotPlaced(CheckoutId Id, Evidence Evidence, NotPlacedReason Reason, Problem Problem)
        : Placement(Id, Evidence);

    /// <summary>
    /// The order may exist, or it may not. Do not place it in another way: keep the id, and call
    /// <see cref="ICheckoutClient.FindPlacementAsync"/> after <paramref name="LookUpAfter"/>, in any process.
    /// </summary>
    /// <param name="Id">The checkout.</param>
    /// <param name="Evidence">What is known.</param>
    /// <param name="SentAt">The latest time at which the request can have been sent.</param>
    /// <param name="LookUpAfter">The earliest time at which another look-up is useful.</param>
    /// <param name="Problem">What happened.</param>
    public sealed record Unknown(
        CheckoutId Id,
        Evidence Evidence,
        DateTimeOffset SentAt,
        DateTimeOffset LookUpAfter,
        Problem Problem
    ) : Placement(Id, Evidence);
}

/// <summary>Why there is no order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NotPlacedReason>))]
public enum NotPlacedReason
{
    /// <summary>The request never left: the transport was not even asked for its bytes.</summary>
    NotSent,

    /// <summary>The checkout could not be read before placing, so that nothing was sent; the problem says what to change.</summary>
    CheckFailed,

    /// <summary>The provider refused it, in a form that is listed as a proven rejection.</summary>
    Rejected,

    /// <summary>Two clean look-ups after the store's visibility horizon found nothing.</summary>
    AbsentAfterHorizon,

    /// <summary>A person decided so, by <see cref="ICheckoutClient.ResolvePlacementAsync"/>.</summary>
    Resolved,
}

/// <summary>What went wrong, in words and codes that are safe to log.</summary>
/// <param name="Message">What happened.</param>
/// <param name="ProviderCode">The provider's own code; null when there is none.</param>
/// <param name="StatusCode">The HTTP status; null when there was no response.</param>
/// <param name="RequestId">The provider's id of the request; null when there is none.</param>
public sealed record Problem(string Message, string? ProviderCode = null, int? StatusCode = null, string? RequestId = null)
{
    /// <summary>Gets how long the provider asked to wait; null when it named no time.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
