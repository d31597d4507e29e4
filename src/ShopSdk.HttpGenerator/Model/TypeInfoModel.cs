namespace ShopSdk.HttpGenerator.Model;

/// <summary>JSON type information that the generated class holds.</summary>
internal sealed record TypeInfoModel(string TypeName, string Field);
