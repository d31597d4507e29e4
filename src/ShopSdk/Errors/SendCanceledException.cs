namespace ShopSdk.Errors;

/// <summary>
/// The caller canceled a call of a typed interface after a request that must not be repeated was sent: it may have
/// taken effect. Look it up before repeating.
/// </summary>
public sealed class SendCanceledException : OperationCanceledException
{
    /// <summary>Makes the error.</summary>
    public SendCanceledException(string operation, DateTimeOffset sentAt, Exception? innerException, CancellationToken token)
        : base(
            $"{operation} was canceled after its request was sent at {sentAt:O}; it may have taken effect. Look it up before repeating it.",
            innerException,
            token
        ) => (Operation, SentAt) = (operation, sentAt);

    /// <summary>Gets the operation.</summary>
    public string Operation { get; }

    /// <summary>Gets when the request was sent.</summary>
    public DateTimeOffset SentAt { get; }

    /// <summary>Prints the message, and of inner exceptions what cannot be a credential or an address.</summary>
    public override string ToString() => ExceptionText.Of(this);
}
