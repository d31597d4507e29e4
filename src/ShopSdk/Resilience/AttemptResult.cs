namespace ShopSdk.Resilience;

/// <summary>
/// The outcome of an attempt, as Polly carries it. It is not the call itself, because Polly disposes of a result before it tries
/// again, and the call's body has to live through all attempts.
/// </summary>
internal readonly record struct AttemptResult(IRetriedCall Call);
