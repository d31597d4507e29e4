namespace ShopSdk.HttpGenerator.Model;

/// <summary>An enumeration that is written as text.</summary>
internal sealed record EnumModel(string TypeName, string UnderlyingType, EquatableArray<EnumMemberModel> Members);
