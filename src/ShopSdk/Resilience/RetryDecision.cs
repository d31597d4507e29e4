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
        // Zero, or a date that has passed, names no time: our own wait is kept, so that nobody is asked in a tight loop.
        if (call.Hint is { } hint && hint > delay)
            delay = hint;
        // Never before the provider's time, so a wait that is too long or does not fit is not begun: the last real answer now
        // is worth more than a timeout later.
        if (delay > options.MaxDelay || !call.Deadline.Allows(delay, call.Clock))
            return false;
        call.RetryAfterDelay(delay);
        return true;
    }
}
