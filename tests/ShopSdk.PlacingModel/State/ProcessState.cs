using System.Runtime.InteropServices;

namespace ShopSdk.PlacingModel.State;

/// <summary>A process: its clocks, and what only it knows.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ProcessState
{
    public const sbyte None = -1;

    public const sbyte NoTime = sbyte.MinValue;

    /// <summary>How far its wall clock is ahead.</summary>
    public sbyte Offset;

    /// <summary>For how long the machine was suspended, which its monotonic clock does not count.</summary>
    public sbyte Suspended;

    /// <summary>How often its wall clock was stepped.</summary>
    public byte ClockSteps;

    public byte Crashes;

    /// <summary>The attempt that it is sending (SendsUnderWay).</summary>
    public sbyte Sending;

    /// <summary>The attempt whose begin failed and that it still has to free in the background (JournalAccess.ForgetAsync).</summary>
    public sbyte Forgetting;

    /// <summary>When each attempt was sent, on its monotonic clock (MonotonicTimes).</summary>
    public Pair<sbyte> SentAt;

    /// <summary>When the intent was first looked up without a record, on its monotonic clock (MonotonicTimes).</summary>
    public sbyte FirstLook;
}
