namespace ShopSdk.FaultLab;

/// <summary>What every client under test is given alike. Times are the scaled clock's.</summary>
internal static class LabSettings
{
    /// <summary>How many times faster than real time the lab's clock runs.</summary>
    public const double Speed = 20;

    /// <summary>How many placements run at the same time.</summary>
    public const int Parallel = 384;

    /// <summary>How many placements one emulator serves before a fresh one takes over.</summary>
    public const int Batch = 1500;

    public static readonly TimeSpan Attempt = TimeSpan.FromSeconds(15);

    public static readonly TimeSpan Total = TimeSpan.FromSeconds(60);

    /// <summary>Within this time the emulated shops show and apply everything, one labelled fault aside.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromSeconds(40);
}
