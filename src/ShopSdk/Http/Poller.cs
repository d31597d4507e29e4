using System.Globalization;
using System.Net;
using ShopSdk.Resilience;

namespace ShopSdk.Http;

/// <summary>
/// Polls a provider while it responds with 202. Between two polls it waits for the time in Retry-After, else for the first whole number
/// in the response's text, else for a growing time with jitter. It starts no wait that would exceed the deadline.
/// </summary>
internal readonly struct Poller(PollingOptions options, TimeProvider clock, Deadline deadline)
{
    /// <summary>
    /// Polls until the response is not 202. One method of a struct without closures: thousands of polls may wait at the same time, and each keeps this state.
    /// </summary>
    /// <param name="state">What the last two functions are called with.</param>
    /// <param name="ask">Sends one poll.</param>
    /// <param name="text">Finds the text in which a "not ready" response may name seconds; null when there is none.</param>
    /// <param name="beforeWait">Runs before each wait, with the number of polls so far and the length of the wait.</param>
    /// <param name="givenUp">Makes the exception for a wait that would exceed the deadline, from the same two values.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    public async Task<ApiResult<T>> RunAsync<T, TState>(
        TState state,
        Func<CancellationToken, Task<ApiResult<T>>> ask,
        Func<ApiResult<T>, string?>? text,
        Action<TState, int, TimeSpan> beforeWait,
        Func<TState, int, TimeSpan, Exception> givenUp,
        CancellationToken cancellationToken
    )
    {
        for (int asked = 1; ; asked++)
        {
            ApiResult<T> response = await ask(cancellationToken).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Accepted)
                return response;
            TimeSpan wait;
            using (response)
                wait = WaitAfter(response, text, asked);
            if (wait > options.MaxHint || !deadline.Allows(wait, clock))
                throw givenUp(state, asked, wait);
            beforeWait(state, asked, wait);
            // Waits in full: a timer may fire a little early, and the provider must not be polled early.
            long start = clock.GetTimestamp();
            while (Left(wait, start) is var left && left > TimeSpan.Zero)
                await Task.Delay(left, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The first whole number in a text, as seconds; null when there is none.</summary>
    internal static TimeSpan? SecondsIn(string? text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return null;
        ReadOnlySpan<char> digits = text.AsSpan(start);
        int end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        return
            long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            && seconds < RetryAfter.Longest.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : RetryAfter.Longest;
    }

    private TimeSpan WaitAfter<T>(ApiResult<T> response, Func<ApiResult<T>, string?>? text, int asked)
    {
        TimeSpan? hint = RetryAfter.Read(response.Headers, clock) ?? SecondsIn(text?.Invoke(response));
        // Zero is no usable time: polling in a tight loop would only load the provider.
        return hint is { } wait && wait > TimeSpan.Zero ? wait : Backoff.Delay(options.BaseDelay, options.MaxDelay, asked);
    }

    /// <summary>What is left to wait. Delays are cut to whole milliseconds; what is left below one would never pass.</summary>
    private TimeSpan Left(TimeSpan wait, long start) =>
        TimeSpan.FromMilliseconds(Math.Ceiling((wait - clock.GetElapsedTime(start)).TotalMilliseconds));
}
