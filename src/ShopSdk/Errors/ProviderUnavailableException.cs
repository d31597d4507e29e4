namespace ShopSdk.Errors;

/// <summary>
/// The provider could not be reached, was too slow, or asked the caller to wait: wait and repeat the call. The failed call changed
/// nothing, or repeating it is harmless. A call that may have taken effect throws <see cref="OutcomeUnknownException"/> instead.
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
