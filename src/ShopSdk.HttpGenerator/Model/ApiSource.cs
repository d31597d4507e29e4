namespace ShopSdk.HttpGenerator.Model;

/// <summary>What one [JsonApi] leads to: a class to write, or findings that prevent it.</summary>
internal sealed record ApiSource(string HintName, ApiModel? Model, EquatableArray<Finding> Findings);
