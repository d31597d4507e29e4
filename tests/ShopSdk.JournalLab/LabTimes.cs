namespace ShopSdk.JournalLab;

/// <summary>
/// The times of all runs. They are a hundredth of what a shop would use, and wide enough for a busy machine: what is late by more than the delivery bound is in the
/// row <c>beyond</c>.
/// </summary>
internal static class LabTimes
{
    public static TimeSpan Attempt { get; } = TimeSpan.FromSeconds(1.5);

    public static TimeSpan Call { get; } = TimeSpan.FromSeconds(3);

    public static TimeSpan DeliveryBound { get; } = TimeSpan.FromSeconds(3);

    public static TimeSpan Horizon { get; } = TimeSpan.FromSeconds(2);

    public static TimeSpan MaxClockSkew { get; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Gets the longest pause that may hit a process anywhere: well within the delivery bound.</summary>
    public static TimeSpan ShortPause { get; } = TimeSpan.FromSeconds(0.3);

    /// <summary>Gets a pause after which no attempt that was begun before may send: longer than a call.</summary>
    public static TimeSpan LongPause { get; } = Call + TimeSpan.FromSeconds(1);

    /// <summary>Gets a delay of the request that is longer than what the promise covers.</summary>
    public static TimeSpan Beyond { get; } = Call + DeliveryBound + Horizon + MaxClockSkew + TimeSpan.FromSeconds(3);
}
