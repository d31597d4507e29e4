namespace ShopSdk.Resilience;

/// <summary>What was seen of an attempt: the rows of <see cref="OutcomeTable"/>.</summary>
internal enum AttemptObservation
{
    /// <summary>No response, and the transport never asked for the request's bytes.</summary>
    NeverAsked,

    /// <summary>No response, or one that broke off: the connection failed after the bytes were asked for.</summary>
    ConnectionLost,

    /// <summary>No response, or not all of it, within the time limit, after the bytes were asked for.</summary>
    TimedOut,

    /// <summary>A response that is larger than allowed.</summary>
    Oversized,

    /// <summary>2xx with a body as documented.</summary>
    Success,

    /// <summary>2xx with a body that cannot be read.</summary>
    Unreadable,

    /// <summary>2xx with a failure that the body reports, which is not on the provider's list.</summary>
    FailureInside,

    /// <summary>408, 429 or 5xx.</summary>
    Passing,

    /// <summary>Another 4xx, which is not on the provider's list.</summary>
    Refusal,

    /// <summary>1xx, 3xx, or a status that does not exist.</summary>
    OtherStatus,

    /// <summary>A response on the provider's list of proven rejections.</summary>
    ListedRejection,

    /// <summary>The caller canceled before the transport asked for the request's bytes.</summary>
    CanceledBefore,

    /// <summary>The caller canceled after the bytes were asked for.</summary>
    CanceledAfter,
}
