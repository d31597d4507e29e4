namespace ShopSdk.Errors;

/// <summary>
/// The request was sent, and it is not known whether it took effect: look it up before repeating it. Thrown by the typed interfaces, by
/// <see cref="ICheckoutClient.StartAsync"/>, whose repetition is safe, and by <see cref="ICheckoutClient.CancelOrderAsync"/>;
/// <see cref="ICheckoutClient.PlaceAsync"/> returns <see cref="Placement.Unknown"/> instead.
/// </summary>
public sealed class OutcomeUnknownException : ShopException
{
    /// <summary>Makes the error.</summary>
    public OutcomeUnknownException(string message, DateTimeOffset sentAt, ErrorDetails details, Exception? innerException = null)
        : base(message, details, innerException) => SentAt = sentAt;

    /// <summary>Gets when the request was sent.</summary>
    public DateTimeOffset SentAt { get; }
}
