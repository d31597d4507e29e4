using System.Runtime.InteropServices;

namespace ShopSdk.PlacingModel.State;

/// <summary>One caller, with at most one call at a time: where the call is, and its local variables.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CallerState
{
    public const sbyte None = sbyte.MinValue;

    public Place At;

    public Verb Verb;

    /// <summary>Whether the call was given the id that says when it was sent.</summary>
    public bool UsesSentAt;

    /// <summary>The SentAt of the id that the caller keeps; none at first.</summary>
    public sbyte SentAt;

    /// <summary>The fence: the wall clock at the start of the call.</summary>
    public sbyte FenceWall;

    /// <summary>The fence: the monotonic clock at the start of the call.</summary>
    public sbyte FenceMonotonic;

    /// <summary>The attempt that the call sends.</summary>
    public sbyte Attempt;

    /// <summary>The record that the call read or wrote last.</summary>
    public ushort Held;

    /// <summary>The journal's CompleteSince when the call read it last.</summary>
    public sbyte CompleteSince;

    public Search Search;

    /// <summary>The latest send that the search counts from, on the wall clock.</summary>
    public sbyte SearchedSend;

    /// <summary>Whether the look-up under way started late enough to prove absence.</summary>
    public bool Proves;

    /// <summary>How many clean look-ups that prove absence there were.</summary>
    public byte Clean;

    /// <summary>When the look-up under way started, in true time.</summary>
    public sbyte LookedAt;

    /// <summary>What the call is about to write.</summary>
    public Happening Happening;

    /// <summary>The attempt that the record had when the call decided what to write.</summary>
    public sbyte About;

    /// <summary>Whether that record was past the send.</summary>
    public bool WasSent;

    /// <summary>The version that a person was shown.</summary>
    public byte Version;

    /// <summary>The attempt whose order it is about to write.</summary>
    public sbyte Order;

    /// <summary>Whether order 2 is written after order 1.</summary>
    public bool IsSecondNext;

    /// <summary>The attempt that this order is put down to.</summary>
    public sbyte OrderOf;
}
