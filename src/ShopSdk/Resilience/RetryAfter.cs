using System.Globalization;
using System.Net.Http.Headers;

namespace ShopSdk.Resilience;

/// <summary>
/// Reads Retry-After: seconds, fractions of seconds, or an HTTP date. Of several values the one that asks for the longest wait counts,
/// whether they came in one header or in several.
/// </summary>
internal static class RetryAfter
{
    /// <summary>The longest useful wait; larger values are cut to it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The wait that was asked for; zero for a date in the past; null when there is none, or it is negative or no time at all.</summary>
    /// <remarks>
    /// A date is a time on the server's clock, so the wait is counted from the response's Date header. Without that header, it is counted
    /// from the local clock.
    /// </remarks>
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider clock)
    {
        if (!headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values))
            return null;
        TimeSpan? longest = null;
        foreach (string value in values)
            longest = Longer(longest, Read(value, headers, clock));
        return longest;
    }

    /// <summary>One header: one value, or several with commas between them. Dates contain a comma too.</summary>
    private static TimeSpan? Read(ReadOnlySpan<char> text, HttpResponseHeaders headers, TimeProvider clock)
    {
        TimeSpan? longest = null;
        while (!text.IsEmpty)
        {
            int end = Comma(text, 0);
            TimeSpan? wait = ReadSeconds(text[..end]) ?? ReadDate(text[..end], headers, clock);
            if (wait is null && end < text.Length)
            {
                int dateEnd = Comma(text, end + 1);
                wait = ReadDate(text[..dateEnd], headers, clock);
                end = wait is null ? end : dateEnd;
            }
            longest = Longer(longest, wait);
            text = text[Math.Min(end + 1, text.Length)..];
        }
        return longest;
    }

    private static int Comma(ReadOnlySpan<char> text, int start) =>
        text[start..].IndexOf(',') is >= 0 and var at ? start + at : text.Length;

    private static TimeSpan? ReadSeconds(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        // The standard allows no sign, but servers send one.
        if (text.StartsWith("+"))
            text = text[1..];
        // The number parser would also accept "Infinity" and "NaN".
        return
            text.Length > 0
            && (char.IsAsciiDigit(text[0]) || text[0] == '.')
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds))
            : null;
    }

    private static TimeSpan? ReadDate(ReadOnlySpan<char> text, HttpResponseHeaders headers, TimeProvider clock) =>
        RetryConditionHeaderValue.TryParse(text.Trim().ToString(), out RetryConditionHeaderValue? value) && value.Date is { } date
            ? new TimeSpan(Math.Clamp((date - (headers.Date ?? clock.GetUtcNow())).Ticks, 0, Longest.Ticks))
            : null;

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
