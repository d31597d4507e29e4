namespace ShopSdk.Resilience;

/// <summary>How long calls may take. Both limits cover the whole response, body included.</summary>
public sealed class TimeoutOptions
{
    /// <summary>Gets or sets how long one attempt may take.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan Attempt { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how long a call may take in all, with its retries, waits and polls.</summary>
    /// <value>100 seconds.</value>
    /// <remarks>Not shorter than <see cref="Attempt"/>. <see cref="CallOptions.Deadline"/> sets another for one call.</remarks>
    public TimeSpan Total { get; set; } = TimeSpan.FromSeconds(100);

    internal IEnumerable<string> Validate()
    {
        if (!IsLimit(Attempt))
            yield return $"Timeouts.{nameof(Attempt)} is {Attempt}. Set a positive time of at most a day, such as 00:00:30, or -00:00:00.001 for no limit.";
        if (!IsLimit(Total))
            yield return $"Timeouts.{nameof(Total)} is {Total}. Set a positive time of at most a day, such as 00:01:40, or -00:00:00.001 for no limit.";
        if (
            IsLimit(Attempt)
            && IsLimit(Total)
            && Total != Timeout.InfiniteTimeSpan
            && (Attempt == Timeout.InfiniteTimeSpan || Attempt > Total)
        )
            yield return $"Timeouts.{nameof(Attempt)} ({Attempt}) is longer than Timeouts.{nameof(Total)} ({Total}). Make the total the longer one.";
    }

    internal static bool IsLimit(TimeSpan time) =>
        time == Timeout.InfiniteTimeSpan || (time > TimeSpan.Zero && time <= TimeSpan.FromDays(1));
}
