namespace ShopSdk.Errors;

/// <summary>The placement journal failed or did not answer in time, before anything was sent. Try again once the journal works.</summary>
public sealed class JournalUnavailableException : ShopException
{
    /// <summary>Makes the error.</summary>
    public JournalUnavailableException(string message, ErrorDetails details, Exception? innerException = null)
        : base(message, details, innerException) { }
}
