namespace ShopSdk.Resilience;

/// <summary>
/// The outcome of an attempt, for Polly. It is not the call itself: Polly disposes a result before it retries, and the call needs its
/// body for all attempts.
/// </summary>
internal readonly record struct AttemptResult(IRetriedCall Call);
