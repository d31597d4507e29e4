namespace ShopSdk.HttpGenerator.Model;

/// <summary>A member of a JSON object, and how its value is written.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Property">The property.</param>
/// <param name="CanBeNull">Whether the value may be null, and then is left out.</param>
/// <param name="Call">What writes the value, with {0} for it.</param>
/// <param name="WritesName">Whether that writes the name as well.</param>
internal sealed record WriteMemberModel(string Name, string Property, bool CanBeNull, string Call, bool WritesName);
