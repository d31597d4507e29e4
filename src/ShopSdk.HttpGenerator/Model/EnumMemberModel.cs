namespace ShopSdk.HttpGenerator.Model;

/// <summary>A member of an enumeration with its text on the wire.</summary>
internal sealed record EnumMemberModel(string Name, string Text);
