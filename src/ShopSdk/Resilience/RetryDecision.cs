namespace ShopSdk.Resilience;

/// <summary>Whether a call is tried again, and when.</summary>
internal static class RetryDecision
{
    /// <summary>Decides, and leaves the wait in the call.</summary>
    public static bool Decide(IRetriedCall call, Effect effect)
    {
        RetryOptions options = call.Options;
        if (call.Attempts > options.MaxRetries || call.IsRefused || !OutcomeTable.Of(call.Observation).Again(effect))
            return false;
        TimeSpan delay = Backoff.Delay(options.BaseDelay, options.MaxDelay, call.Attempts);
        // Zero, or a date that has passed, is no usable time: use our own wait, so that retries never run in a tight loop.
        if (call.Hint is { } hint && hint > delay)
            delay = hint;
        // Never retry earlier than the provider asks for. If that wait is too long, or longer than the deadline, return the last response
        // now instead of a timeout later.
        if (delay > options.MaxDelay || !call.Deadline.Allows(delay, call.Clock))
            return false;
        call.RetryAfterDelay(delay);
        return true;
    }
}
