namespace ShopSdk.HttpGenerator.Model;

/// <summary>A type of a body, and the field that says how it is read and written.</summary>
/// <param name="Reader">The method that reads it; null when the serializer does.</param>
/// <param name="Writer">The method that writes it; null when the serializer does.</param>
internal sealed record TypeInfoModel(string TypeName, string Field, string? Reader, string? Writer);
