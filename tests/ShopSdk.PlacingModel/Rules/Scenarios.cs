namespace ShopSdk.PlacingModel.Rules;

/// <summary>
/// The scenarios. Each lets a few things go wrong together, because all at once are too many states. CI explores them with the look-ups that are given here;
/// with <c>--deep</c>, each has 3.
/// </summary>
internal static class Scenarios
{
    /// <summary>How far a wall clock is set that is set at will: further than any wait.</summary>
    private const sbyte Far = 12;

    public static IReadOnlyList<Bounds> All { get; } =
    [
        new()
        {
            Name = "skewed-clocks",
            About = "two processes whose clocks differ by as much as the options allow",
            Searches = 1,
            Offsets = [0, 1],
            StartsSkewed = true,
        },
        new()
        {
            Name = "suspended",
            About = "machines that are suspended, and clocks that are set within the allowed skew meanwhile",
            LastTick = 4,
            Searches = 1,
            Offsets = [1, 0],
            ClockSteps = 1,
            Suspension = 1,
        },
        new()
        {
            Name = "crashes",
            About = "each process crashes once",
            LastTick = 4,
            Searches = 1,
            Crashes = 1,
        },
        new()
        {
            Name = "one-process",
            About = "two callers of one process whose wall clock is set at will",
            LastTick = 3,
            Searches = 1,
            OneProcess = true,
            UsesSentIds = true,
            Offsets = [0, Far, -Far],
            ClockSteps = 1,
        },
        new()
        {
            Name = "faults",
            About = "a journal that loses acknowledgements and hangs",
            Searches = 1,
            Faults = 1,
        },
        new()
        {
            Name = "eviction",
            About = "a journal that drops a known outcome, and cannot vouch any more",
            Searches = 1,
            UsesSentIds = true,
            Evictions = 1,
        },
        new()
        {
            Name = "by-hand",
            About = "no horizon: a person decides",
            LastTick = 3,
            Searches = 2,
            Horizon = null,
            Resolutions = 1,
            Offsets = [0, 1],
            StartsSkewed = true,
        },
        new()
        {
            Name = "late-delivery",
            About = "beyond the promise: requests arrive after the delivery bound; two checkouts",
            OwnCheckouts = true,
            LastTick = 4,
            Searches = 2,
            LateDelivery = 3,
        },
        new()
        {
            Name = "late-visibility",
            About = "beyond the promise: orders become visible after the horizon",
            LastTick = 4,
            Searches = 2,
            LateVisibility = 3,
        },
        new()
        {
            Name = "far-clocks",
            About = "beyond the promise: clocks of two machines that differ by more than the options say",
            LastTick = 3,
            Searches = 1,
            Offsets = [0, Far],
            StartsSkewed = true,
        },
        new()
        {
            Name = "early-eviction",
            About = "beyond the promise: a known outcome is dropped before its order is visible",
            Searches = 1,
            UsesSentIds = true,
            Evictions = 1,
            DropsAtOnce = true,
        },
    ];

    public static IReadOnlyList<Bounds> Deep { get; } = [.. All.Select(bounds => bounds with { Searches = 3 })];
}
