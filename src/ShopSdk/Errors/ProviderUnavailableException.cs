namespace ShopSdk.Errors;

/// <summary>
/// The provider could not be reached, was too slow, or asked for patience: wait and ask again. Nothing was changed by the call
/// that failed, or asking again is harmless; where it may have acted, an <see cref="OutcomeUnknownException"/> is thrown instead.
/// </summary>
public sealed class ProviderUnavailableException : ShopException
{
    /// <summary>Makes the error.</summary>
    public ProviderUnavailableException(
        string message,
        ErrorDetails details,
        TimeSpan? retryAfter = null,
        Exception? innerException = null
    )
        : base(message, details, innerException) => RetryAfter = retryAfter;

    /// <summary>Gets how long the provider asked to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
