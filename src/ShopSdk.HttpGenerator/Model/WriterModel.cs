namespace ShopSdk.HttpGenerator.Model;

/// <summary>A method that writes one record straight as JSON.</summary>
/// <param name="Extension">The property with the members that have no property of their own; null when there is none.</param>
internal sealed record WriterModel(
    string TypeName,
    string MethodName,
    EquatableArray<WriteMemberModel> Members,
    string? Extension
);
