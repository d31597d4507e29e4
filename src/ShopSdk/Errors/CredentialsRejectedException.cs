namespace ShopSdk.Errors;

/// <summary>The provider refused the credential: get a new one, or one with more rights. Repeating as it is will not help.</summary>
public sealed class CredentialsRejectedException : ShopException
{
    /// <summary>Makes the error.</summary>
    public CredentialsRejectedException(string message, ErrorDetails details, Exception? innerException = null)
        : base(message, details, innerException) { }
}
