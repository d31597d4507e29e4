using ShopSdk.Emulator;

namespace ShopSdk.FaultLab.Faults;

/// <summary>When the caller of a placement cancels.</summary>
internal enum CancelAt
{
    Never,

    /// <summary>At the moment at which the fault strikes.</summary>
    Strike,

    /// <summary>A little after it, when half of the body has come.</summary>
    Body,

    /// <summary>When the client begins to wait before it reads back again.</summary>
    ReadBack,
}

/// <summary>What the user does besides placing once.</summary>
internal enum Habit
{
    Once,

    /// <summary>Presses the button twice at the same moment.</summary>
    PressTwice,

    /// <summary>Presses it again when the first try did not report success.</summary>
    PressAgain,

    /// <summary>Restarts the program once the request is under way, and has nothing but the id from before placing.</summary>
    Restart,

    /// <summary>Restarts the program after the outcome was unknown, and presses again there.</summary>
    RestartAndPress,
}

/// <summary>A row of the lab: what goes wrong with each placement, and where.</summary>
internal sealed record LabFault(string Name)
{
    /// <summary>Gets what the emulator does, for a delay's draw from 0 to 1; null for nothing.</summary>
    public Func<double, Fault>? Emulated { get; init; }

    /// <summary>Gets whether the connection ends before a byte of the request can leave.</summary>
    public bool AtTheDoor { get; init; }

    public CancelAt Cancel { get; init; }

    public Habit Habit { get; init; }

    /// <summary>Gets whether the order is applied some time after the connection broke.</summary>
    public bool AppliesLate { get; init; }

    /// <summary>Gets whether what is drawn here lies beyond the horizon that the clients are set to.</summary>
    public bool BeyondHorizon { get; init; }

    /// <summary>Gets whether something goes wrong at all.</summary>
    public bool IsFault => Emulated is not null || AtTheDoor;

    public override string ToString() => Name;
}
