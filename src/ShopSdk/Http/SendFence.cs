namespace ShopSdk.Http;

/// <summary>
/// The time limit for sending a request. It is created before the journal records the attempt: a later reader of that record relies on
/// nothing being sent after the limit. The limit must hold on both clocks, because the wall clock can be set and the monotonic clock stops
/// while the machine sleeps.
/// </summary>
/// <remarks>A process can still stop right after the check and send later, so the limit makes late sends rare, not impossible.</remarks>
/// <param name="clock">The clock; the time of this moment is taken from it.</param>
/// <param name="limit">How long from now.</param>
internal sealed class SendFence(TimeProvider clock, TimeSpan limit)
{
    private readonly DateTimeOffset _wall = clock.GetUtcNow();
    private readonly long _monotonic = clock.GetTimestamp();

    /// <summary>Gets the limit, counted from the creation of the fence.</summary>
    public TimeSpan Limit { get; } = limit;

    /// <summary>Gets the time at which the limit runs out on the wall clock.</summary>
    public DateTimeOffset WallEnd => _wall + Limit;

    /// <summary>
    /// Gives the name of the clock on which the limit has run out, or null. A wall clock that went back by more than the limit cannot be
    /// trusted, and counts as run out.
    /// </summary>
    public string? FindLapse() =>
        clock.GetElapsedTime(_monotonic) > Limit ? "monotonic clock"
        : (clock.GetUtcNow() - _wall).Duration() > Limit ? "wall clock"
        : null;
}
