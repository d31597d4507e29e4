using System.Globalization;
using System.Net;
using ShopSdk.Resilience;

namespace ShopSdk.Http;

/// <summary>
/// Asks a provider until it is ready, that is until its answer is no 202. It waits as long as Retry-After says, else as the first
/// whole number in the answer's text says, else a growing time with jitter; a wait that does not fit is not begun.
/// </summary>
internal readonly struct Poller(PollingOptions options, TimeProvider clock, Deadline deadline)
{
    /// <summary>
    /// Asks until the answer is no 202. One method of a structure, and no closures: thousands of polls may wait at once, and each holds what lives here.
    /// </summary>
    /// <param name="state">What the last two functions are called with.</param>
    /// <param name="ask">One question.</param>
    /// <param name="text">Finds the text in which a "not ready" answer may name seconds; null when there is none.</param>
    /// <param name="beforeWait">Is told of each wait: how often was asked, and how long it takes.</param>
    /// <param name="givenUp">Makes the exception for a wait that does not fit: how often was asked, and how long it would be.</param>
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
            ApiResult<T> answer = await ask(cancellationToken).ConfigureAwait(false);
            if (answer.StatusCode != HttpStatusCode.Accepted)
                return answer;
            TimeSpan wait;
            using (answer)
                wait = WaitAfter(answer, text, asked);
            if (wait > options.MaxHint || !deadline.Allows(wait, clock))
                throw givenUp(state, asked, wait);
            beforeWait(state, asked, wait);
            // In full: a timer may fire a little early, and a provider must not be asked early.
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

    private TimeSpan WaitAfter<T>(ApiResult<T> answer, Func<ApiResult<T>, string?>? text, int asked)
    {
        TimeSpan? hint = RetryAfter.Read(answer.Headers, clock) ?? SecondsIn(text?.Invoke(answer));
        // Zero names no time: asking at once, again and again, helps nobody.
        return hint is { } wait && wait > TimeSpan.Zero ? wait : Backoff.Delay(options.BaseDelay, options.MaxDelay, asked);
    }

    /// <summary>What is left to wait. Delays are cut to whole milliseconds; what is left below one would never pass.</summary>
    private TimeSpan Left(TimeSpan wait, long start) =>
        TimeSpan.FromMilliseconds(Math.Ceiling((wait - clock.GetElapsedTime(start)).TotalMilliseconds));
}
