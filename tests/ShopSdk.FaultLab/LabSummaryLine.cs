namespace ShopSdk.FaultLab;

/// <summary>The last line of the JSON output; its one member tells it from a row.</summary>
internal sealed record LabSummaryLine(LabSummary Summary);
