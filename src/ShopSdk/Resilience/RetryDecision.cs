using ShopSdk.Http;
using ShopSdk.Telemetry;

namespace ShopSdk.Resilience;

/// <summary>Whether a call is tried again, and when.</summary>
internal static class RetryDecision
{
    /// <summary>Decides, and leaves the wait in the call.</summary>
    public static bool Decide(ApiCall call, Effect effect)
    {
        RetryOptions options = call.Settings.Options.Retry;
        if (call.Attempts > options.MaxRetries || !OutcomeTable.Of(call.Observation).Again(effect))
            return false;
        TimeSpan? hint = call.Response is { } response ? RetryAfter.Read(response.Headers, call.Clock) : null;
        TimeSpan delay = Backoff.Delay(options.BaseDelay, options.MaxDelay, call.Attempts);
        // Zero, or a date that has passed, names no time: our own wait is kept, so that nobody is asked in a tight loop.
        if (hint > delay)
            delay = hint.Value;
        // Never before the provider's time, so a wait that is too long or does not fit is not begun: the last real response now
        // is worth more than a timeout later.
        if (delay > options.MaxDelay || !call.Deadline.Allows(delay, call.Clock))
            return false;
        call.NextDelay = delay;
        ShopTelemetry.Retrying(call, delay);
        return true;
    }
}
