namespace ShopSdk.HttpGenerator.Model;

/// <summary>A member of a JSON object, and how its value is written.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Property">The property.</param>
/// <param name="CanBeNull">Whether the value may be null; a null value is left out.</param>
/// <param name="Call">The call that writes the value; {0} is the place of the value.</param>
/// <param name="WritesName">Whether the call also writes the name.</param>
internal sealed record WriteMemberModel(string Name, string Property, bool CanBeNull, string Call, bool WritesName);
