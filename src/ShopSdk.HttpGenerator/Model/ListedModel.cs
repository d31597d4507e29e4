namespace ShopSdk.HttpGenerator.Model;

/// <summary>The converters that a context lists, in its order, and the field that holds their types.</summary>
internal sealed record ListedModel(string Field, EquatableArray<string> TypeNames);
