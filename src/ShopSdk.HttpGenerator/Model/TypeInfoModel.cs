namespace ShopSdk.HttpGenerator.Model;

/// <summary>A type of a body, and the field with the code that reads and writes it.</summary>
/// <param name="Reader">The method that reads it; null when the serializer reads it.</param>
/// <param name="Writer">The method that writes it; null when the serializer writes it.</param>
internal sealed record TypeInfoModel(string TypeName, string Field, string? Reader, string? Writer);
