using System.Text.Json.Serialization;
using ShopSdk.FaultLab.Faults;

namespace ShopSdk.FaultLab;

/// <summary>What came of the placements of one client at one provider under one fault.</summary>
internal sealed record LabRow(string Client, string Provider, string Fault)
{
    public int Placements { get; init; }

    /// <summary>Gets how many placements met the fault, as the emulator counts.</summary>
    public int FaultsFired { get; init; }

    /// <summary>Gets how many were accepted never, once, more often: every accepted request counts.</summary>
    public int AppliedNever { get; init; }

    public int AppliedOnce { get; init; }

    public int AppliedMore { get; init; }

    public int ReportedPlaced { get; init; }

    public int ReportedNotPlaced { get; init; }

    public int ReportedUnknown { get; init; }

    public int Threw { get; init; }

    /// <summary>Gets how many were said to be placed, then or later, and never were.</summary>
    public int FalsePlaced { get; init; }

    /// <summary>Gets how many were said not to be placed, then or later, and were.</summary>
    public int FalseNotPlaced { get; init; }

    /// <summary>Gets how many were open at first, and rightly settled by looking later from another process.</summary>
    public int ResolvedLater { get; init; }

    /// <summary>
    /// Gets whether the row is the one of orders applied beyond the horizon that the clients were set to. They belong there by when they
    /// really were, whichever fault drew them.
    /// </summary>
    public bool BeyondHorizon { get; init; }

    [JsonIgnore]
    public bool BreaksThePromise => !BeyondHorizon && (AppliedMore > 0 || FalsePlaced > 0 || FalseNotPlaced > 0);

    public static LabRow Of(string client, string provider, LabFault fault, IReadOnlyCollection<LabJob> jobs)
    {
        int Count(Func<LabJob, bool> which) => jobs.Count(which);
        return new(client, provider, fault.Name)
        {
            Placements = jobs.Count,
            FaultsFired = jobs.Sum(job => job.Fired),
            AppliedNever = Count(job => job.Applied == 0),
            AppliedOnce = Count(job => job.Applied == 1),
            AppliedMore = Count(job => job.Applied > 1),
            ReportedPlaced = Count(job => job.Report == Report.Placed),
            ReportedNotPlaced = Count(job => job.Report == Report.NotPlaced),
            ReportedUnknown = Count(job => job.Report == Report.Unknown),
            Threw = Count(job => job.Report == Report.Threw),
            FalsePlaced = Count(job => job.SaidPlaced && job.Applied == 0),
            FalseNotPlaced = Count(job => job.SaidNotPlaced && job.Applied > 0),
            ResolvedLater = Count(job => job.Later is { } later && later == Report.Placed == job.Applied > 0),
            BeyondHorizon = fault.BeyondHorizon,
        };
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LabRow))]
[JsonSerializable(typeof(LabSummaryLine))]
internal sealed partial class LabJson : JsonSerializerContext;
