namespace ShopSdk.Errors;

/// <summary>
/// The caller canceled <see cref="ICheckoutClient.PlaceAsync"/> after the request was sent: there may be an order. Keep
/// <see cref="Id"/> and ask <see cref="ICheckoutClient.FindPlacementAsync"/>.
/// </summary>
public sealed class PlacementCanceledException : OperationCanceledException
{
    /// <summary>Makes the error.</summary>
    public PlacementCanceledException(CheckoutId id, DateTimeOffset sentAt, Exception? innerException, CancellationToken token)
        : base(
            $"Placing {id} was canceled after its request was sent at {sentAt:O}; there may be an order. Ask FindPlacementAsync with its id.",
            innerException,
            token
        ) => (Id, SentAt) = (id, sentAt);

    /// <summary>Gets the checkout.</summary>
    public CheckoutId Id { get; internal set; }

    /// <summary>Gets when the request was sent.</summary>
    public DateTimeOffset SentAt { get; }

    /// <summary>Prints the message, and of inner exceptions what cannot be a credential or an address.</summary>
    public override string ToString() => ExceptionText.Of(this);
}
