namespace ShopSdk.FaultLab;

/// <summary>The last line of the JSON output; its only member distinguishes it from a row.</summary>
internal sealed record LabSummaryLine(LabSummary Summary);
