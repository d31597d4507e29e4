using System.Runtime.InteropServices;

namespace ShopSdk.PlacingModel.State;

/// <summary>What is true about an attempt, whatever the processes know of it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct AttemptState
{
    public Wire Wire;

    /// <summary>Until when a request that is under way can reach the provider.</summary>
    public sbyte Deadline;

    /// <summary>When the order came into being.</summary>
    public sbyte AppliedAt;

    /// <summary>The latest send that its process wrote down with it, on the wall clock of that process.</summary>
    public sbyte LatestSend;

    /// <summary>Whether the journal has had it.</summary>
    public bool IsBegun;

    /// <summary>Whether "not placed" was claimed of the intent after it was begun.</summary>
    public bool IsDenied;
}
