namespace ShopSdk.HttpGenerator.Model;

/// <summary>A member of a JSON object, and the property that gets its value.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Property">The property; null when the value is discarded.</param>
/// <param name="Value">The expression that reads the value.</param>
/// <param name="TakesNull">Whether the expression itself handles null.</param>
internal sealed record ReadMemberModel(string Name, string? Property, string Value, bool TakesNull);
