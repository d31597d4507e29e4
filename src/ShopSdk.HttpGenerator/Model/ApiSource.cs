namespace ShopSdk.HttpGenerator.Model;

/// <summary>The result of one [JsonApi]: a class to write, or the diagnostics that prevent it.</summary>
internal sealed record ApiSource(string HintName, ApiModel? Model, EquatableArray<Finding> Findings);
