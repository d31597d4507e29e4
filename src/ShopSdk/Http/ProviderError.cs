namespace ShopSdk.Http;

/// <summary>What a provider's error response means.</summary>
/// <param name="Kind">What the caller does next.</param>
/// <param name="Message">A message for developers.</param>
/// <param name="Code">The provider's own code; null when it gave none.</param>
public sealed record ProviderError(ProviderErrorKind Kind, string Message, string? Code = null)
{
    /// <summary>
    /// Gets whether this very response proves that the request had no effect. It is the entry of an allow-list: without a document
    /// or a measured exchange that says so, leave it false.
    /// </summary>
    public bool ProvenRejection { get; init; }

    /// <summary>Gets the order that the response names; null when it names none.</summary>
    public OrderId? Order { get; init; }
}

/// <summary>What a caller does next after a <see cref="ProviderError"/>.</summary>
public enum ProviderErrorKind
{
    /// <summary>Fix the content of the request.</summary>
    Invalid,

    /// <summary>Name something that exists.</summary>
    NotFound,

    /// <summary>Look at the state first.</summary>
    WrongState,

    /// <summary>Use another edition or another operation.</summary>
    OperationMissing,

    /// <summary>Get another credential.</summary>
    Credentials,

    /// <summary>Wait.</summary>
    Unavailable,

    /// <summary>Report it: the response is not what the provider documents.</summary>
    Unreadable,
}
