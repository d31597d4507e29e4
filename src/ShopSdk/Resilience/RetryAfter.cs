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
        // Parsing a number alone would take "Infinity" and "NaN" for numbers, too.
        if (text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] == '.'))
            return ReadSeconds(text);
        if (!RetryConditionHeaderValue.TryParse(text, out RetryConditionHeaderValue? value) || value.Date is not { } date)
            return null;
        return new TimeSpan(Math.Clamp((date - clock.GetUtcNow()).Ticks, 0, Longest.Ticks));
    }

    private static TimeSpan? ReadSeconds(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds))
            : null;
}
