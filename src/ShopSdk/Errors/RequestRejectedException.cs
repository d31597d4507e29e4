namespace ShopSdk.Errors;

/// <summary>The provider refused the request: fix it before asking again. <see cref="Reason"/> says what to look at.</summary>
public sealed class RequestRejectedException : ShopException
{
    /// <summary>Makes the error.</summary>
    public RequestRejectedException(
        string message,
        RejectionReason reason,
        ErrorDetails details,
        Exception? innerException = null
    )
        : base(message, details, innerException) => Reason = reason;

    /// <summary>Gets what to look at.</summary>
    public RejectionReason Reason { get; }
}

/// <summary>Why a provider refused a request.</summary>
public enum RejectionReason
{
    /// <summary>The content was refused.</summary>
    Invalid,

    /// <summary>What it names does not exist, or not any more.</summary>
    NotFound,

    /// <summary>The state does not allow it, such as changing a checkout that was placed.</summary>
    WrongState,

    /// <summary>This edition or version of the provider lacks the operation.</summary>
    OperationMissing,
}
