namespace ShopSdk.Errors;

/// <summary>The provider cannot do what was asked. Nothing was sent; see <see cref="ICheckoutClient.Capabilities"/>.</summary>
public sealed class CapabilityNotSupportedException : ShopException
{
    /// <summary>Makes the error.</summary>
    public CapabilityNotSupportedException(string message, ErrorDetails details, Exception? innerException = null)
        : base(message, details, innerException) { }
}
