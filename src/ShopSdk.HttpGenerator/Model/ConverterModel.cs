namespace ShopSdk.HttpGenerator.Model;

/// <summary>A converter that reading needs, and the field that holds its only instance.</summary>
internal sealed record ConverterModel(string TypeName, string Field);
