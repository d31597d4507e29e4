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

    /// <summary>Gets or sets the id that the client's response gave to look with later; null when there is nothing to look for.</summary>
    public CheckoutId? Kept { get; set; }

    /// <summary>Gets or sets what looking later said; null when it was not looked, or to no avail.</summary>
    public Report? Later { get; set; }

    /// <summary>Gets or sets when the fault struck; the client cannot believe it sent earlier than that.</summary>
    public DateTimeOffset StruckAt { get; set; }

    /// <summary>Gets what ends when a late application has taken place, with its time.</summary>
    public TaskCompletionSource<DateTimeOffset> AppliedLate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Gets whether the order was really applied beyond the horizon, be it that the fault draws from there or that the machine was
    /// too busy to keep the time. No client can be held to its horizon then.
    /// </summary>
    public bool BeyondHorizon =>
        AppliedLate.Task.IsCompletedSuccessfully && AppliedLate.Task.Result - StruckAt > LabSettings.Horizon;

    /// <summary>Gets or sets whether the checkout could not even be started; nothing is counted then.</summary>
    public bool NeverStarted { get; set; }

    public int Fired { get; set; }

    public int Applied { get; set; }

    public bool SaidPlaced => Report == Report.Placed || Later == Report.Placed;

    public bool SaidNotPlaced => Report == Report.NotPlaced || Later == Report.NotPlaced;
}
