using System.Runtime.InteropServices;

namespace ShopSdk.PlacingModel.State;

/// <summary>One state of the whole model. All its members are plain bytes, so its memory is its key.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModelState
{
    /// <summary>True time, in ticks.</summary>
    public sbyte Now;

    /// <summary>The journal's record of the intent, as a number of <see cref="RecordTable"/>; 0 when there is none.</summary>
    public ushort Record;

    /// <summary>Since when the journal has every intent.</summary>
    public sbyte CompleteSince;

    /// <summary>An attempt whose begin timed out and may still be committed; -1 for none.</summary>
    public sbyte LateBegin;

    /// <summary>Whether the journal was told of an order, and has not dropped the record since.</summary>
    public bool IsKnown;

    public byte AttemptsMade;
    public byte SearchesMade;
    public byte FaultsMade;
    public byte Evictions;
    public byte Resolutions;

    public Pair<AttemptState> Attempts;
    public Pair<ProcessState> Processes;
    public Pair<CallerState> Callers;

    public readonly int Orders => (Attempts[0].Wire == Wire.Applied ? 1 : 0) + (Attempts[1].Wire == Wire.Applied ? 1 : 0);
}
