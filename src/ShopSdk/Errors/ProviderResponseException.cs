namespace ShopSdk.Errors;

/// <summary>The provider's response cannot be read: not the format it documents, too large, or cut short. Report it, with the details.</summary>
public sealed class ProviderResponseException : ShopException
{
    /// <summary>Makes the error.</summary>
    public ProviderResponseException(string message, ErrorDetails details, Exception? innerException = null)
        : base(message, details, innerException) { }
}
