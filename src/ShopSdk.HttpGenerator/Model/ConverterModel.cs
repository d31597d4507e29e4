namespace ShopSdk.HttpGenerator.Model;

/// <summary>A converter that reading needs, and the field that holds the one of it.</summary>
internal sealed record ConverterModel(string TypeName, string Field);
