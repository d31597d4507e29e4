using System.Net;
using ShopSdk.Http;

namespace ShopSdk.Resilience;

/// <summary>Whether a call is tried again, and when.</summary>
internal static class RetryDecision
{
    /// <summary>Decides, and leaves the wait in the call.</summary>
    public static bool Decide(ApiCall call)
    {
        RetryOptions options = call.Settings.Options.Retry;
        if (call.Attempts > options.MaxRetries || !MayRepeat(call))
            return false;
        TimeSpan delay = DelayOf(call, options);
        // A wait that does not fit is not begun: the last real answer now is worth more than a timeout later.
        if (!call.Deadline.Allows(delay, call.Clock))
            return false;
        call.NextDelay = delay;
        return true;
    }

    private static bool MayRepeat(ApiCall call) =>
        call.Operation.Effect == Effect.Once
            ? call.End is AttemptEnd.NoAnswer or AttemptEnd.TimedOut && call.ProvenNotSent
            : call.End switch
            {
                AttemptEnd.NoAnswer or AttemptEnd.TimedOut => true,
                AttemptEnd.Answered => IsPassing(call.Response!.StatusCode),
                _ => false,
            };

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private static TimeSpan DelayOf(ApiCall call, RetryOptions options)
    {
        if (call.Response is { } response && RetryAfter.Read(response.Headers, call.Clock) is { } asked)
            return asked < options.MaxDelay ? asked : options.MaxDelay;
        return Backoff.Delay(options.BaseDelay, options.MaxDelay, call.Attempts);
    }
}
