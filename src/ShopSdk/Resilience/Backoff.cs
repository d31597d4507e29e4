using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Resilience;

/// <summary>Growing waits with jitter.</summary>
internal static class Backoff
{
    /// <summary>The wait after an attempt (from 1 on): doubled each time, then somewhere between half of it and all of it.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "Jitter spreads load. It is no secret.")]
    public static TimeSpan Delay(TimeSpan first, TimeSpan longest, int attempt)
    {
        double full = Math.Min(longest.TotalMilliseconds, first.TotalMilliseconds * Math.Pow(2, Math.Min(attempt - 1, 30)));
        return TimeSpan.FromMilliseconds(full * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
