namespace ShopSdk.Http;

/// <summary>
/// Until when a request may leave. Made before it is written down that something may be sent: whoever reads that note later counts on
/// nothing leaving after the limit. Both clocks have to agree, because the wall clock can be set, and the monotonic one stands still
/// while a machine sleeps.
/// </summary>
/// <remarks>It narrows the window and does not close it: a process can stop right after the check.</remarks>
/// <param name="clock">The clock; the time of this moment is taken from it.</param>
/// <param name="limit">How long from now.</param>
internal sealed class SendFence(TimeProvider clock, TimeSpan limit)
{
    private readonly DateTimeOffset _wall = clock.GetUtcNow();
    private readonly long _monotonic = clock.GetTimestamp();

    /// <summary>Gets how long from its making on.</summary>
    public TimeSpan Limit { get; } = limit;

    /// <summary>
    /// Names the clock on which the limit has run out, or null. A wall clock that went back by more than the limit tells nothing any more,
    /// and counts as run out, too.
    /// </summary>
    public string? FindLapse() =>
        clock.GetElapsedTime(_monotonic) > Limit ? "monotonic clock"
        : (clock.GetUtcNow() - _wall).Duration() > Limit ? "wall clock"
        : null;
}
