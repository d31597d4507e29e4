using System.Globalization;
using System.Net.Http.Headers;

namespace ShopSdk.Resilience;

/// <summary>Reads Retry-After: seconds, fractions of seconds, or an HTTP date.</summary>
internal static class RetryAfter
{
    /// <summary>Nobody means to wait longer; a larger value is taken for this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The wait that was asked for; zero for a date in the past; null when there is none, or it is negative or no time at all.</summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider clock) =>
        headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values) ? Read(values.ToString(), clock) : null;

    public static TimeSpan? Read(string text, TimeProvider clock)
    {
        text = text.Trim();
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds))
            return seconds >= Longest.TotalSeconds ? Longest : TimeSpan.FromSeconds(seconds);
        if (text.Length > 0 && !char.IsAsciiLetter(text[0]))
            return null;
        if (
            !DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out DateTimeOffset date
            )
        )
            return null;
        TimeSpan wait = date - clock.GetUtcNow();
        return wait <= TimeSpan.Zero ? TimeSpan.Zero
            : wait > Longest ? Longest
            : wait;
    }
}
