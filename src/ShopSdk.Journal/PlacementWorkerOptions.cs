namespace ShopSdk.Journal;

/// <summary>How the worker works.</summary>
public sealed class PlacementWorkerOptions
{
    /// <summary>Gets or sets how long the worker waits when nothing is due.</summary>
    /// <value>2 seconds.</value>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets or sets how many placements are looked up at the same time.</summary>
    /// <value>16.</value>
    public int ConcurrentLookups { get; set; } = 16;

    /// <summary>Gets or sets how many placements of one store this worker looks up in a second at most.</summary>
    /// <value>5.</value>
    public double LookupsPerSecond { get; set; } = 5;

    /// <summary>Gets or sets how long one look-up may take.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan LookupTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how many outcomes are passed on at the same time.</summary>
    /// <value>8.</value>
    public int ConcurrentSettlements { get; set; } = 8;

    /// <summary>Gets or sets how long <see cref="IPlacementSettled"/> may take for one outcome. Then it counts as failed.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan SettleTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets for how long a placement is this worker's. If the worker dies, another one takes it afterwards.</summary>
    /// <value>2 minutes. At least twice <see cref="LookupTimeout"/> and <see cref="SettleTimeout"/>.</value>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Gets or sets the wait after a first failure; it doubles with each.</summary>
    /// <value>1 second.</value>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets the longest wait after a failure.</summary>
    /// <value>15 minutes.</value>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Gets or sets after how many failures in a row a placement is listed for a person. It is tried on all the same.</summary>
    /// <value>8.</value>
    public int AttentionAfter { get; set; } = 8;

    internal TimeSpan PauseAfter(long failures)
    {
        TimeSpan pause = FirstPause * Math.Pow(2, Math.Clamp(failures, 0, 30));
        return pause < LongestPause ? pause : LongestPause;
    }

    internal IEnumerable<string> Validate()
    {
        foreach ((string name, TimeSpan value) in Times)
        {
            if (value < TimeSpan.FromMilliseconds(1) || value > TimeSpan.FromDays(1))
                yield return $"{name} is {value}. Set 1 millisecond to 1 day.";
        }
        if (ConcurrentLookups is < 1 or > 1000)
            yield return $"{nameof(ConcurrentLookups)} is {ConcurrentLookups}. Set 1 to 1000.";
        if (ConcurrentSettlements is < 1 or > 1000)
            yield return $"{nameof(ConcurrentSettlements)} is {ConcurrentSettlements}. Set 1 to 1000.";
        if (!(LookupsPerSecond > 0 && LookupsPerSecond <= 1000))
            yield return $"{nameof(LookupsPerSecond)} is {LookupsPerSecond}. Set more than 0, and 1000 at most.";
        if (AttentionAfter < 1)
            yield return $"{nameof(AttentionAfter)} is {AttentionAfter}. Set 1 or more.";
        TimeSpan longest = LookupTimeout > SettleTimeout ? LookupTimeout : SettleTimeout;
        if (Lease < longest * 2)
            yield return $"{nameof(Lease)} is {Lease}. Set at least {longest * 2}, twice the longer of {nameof(LookupTimeout)} and {nameof(SettleTimeout)}.";
    }

    private IEnumerable<(string Name, TimeSpan Value)> Times =>
        [
            (nameof(PollInterval), PollInterval),
            (nameof(LookupTimeout), LookupTimeout),
            (nameof(SettleTimeout), SettleTimeout),
            (nameof(Lease), Lease),
            (nameof(FirstPause), FirstPause),
            (nameof(LongestPause), LongestPause),
        ];
}
