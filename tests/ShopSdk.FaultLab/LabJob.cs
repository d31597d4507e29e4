using ShopSdk.FaultLab.Faults;

namespace ShopSdk.FaultLab;

/// <summary>What a client said about a placement.</summary>
internal enum Report
{
    Placed,
    NotPlaced,
    Unknown,
    Threw,
}

/// <summary>One placement on its way through the lab: the fault drawn for it, what the client said, what the shop counted.</summary>
internal sealed class LabJob(LabFault fault, string reference, double draw)
{
    public LabFault Fault { get; } = fault;

    public string Reference { get; } = reference;

    /// <summary>Gets the number from 0 to 1 that the seed gave this placement, for delays.</summary>
    public double Draw { get; } = draw;

    /// <summary>Gets or sets the checkout; set by starting it.</summary>
    public CheckoutId Id { get; set; } = null!;

    /// <summary>Gets or sets the name under which the emulator's oracle counts.</summary>
    public string Intent { get; set; } = "";

    /// <summary>Gets what a handler that strikes may cancel.</summary>
    public CancellationTokenSource Caller { get; } = new();

    public Report Report { get; set; }

    /// <summary>Gets or sets the id that the client's answer gave to look with later; null when there is nothing to look for.</summary>
    public CheckoutId? Kept { get; set; }

    /// <summary>Gets or sets what looking later said; null when it was not looked, or to no avail.</summary>
    public Report? Later { get; set; }

    public int Fired { get; set; }

    public int Applied { get; set; }

    public bool SaidPlaced => Report == Report.Placed || Later == Report.Placed;

    public bool SaidNotPlaced => Report == Report.NotPlaced || Later == Report.NotPlaced;
}
