namespace ShopSdk.HttpGenerator.Model;

/// <summary>A header that every call of an operation sends.</summary>
internal sealed record HeaderModel(string Name, string Value);
