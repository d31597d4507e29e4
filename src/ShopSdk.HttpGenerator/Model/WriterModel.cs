namespace ShopSdk.HttpGenerator.Model;

/// <summary>A method that writes one record directly as JSON.</summary>
/// <param name="Extension">The property with the additional members; null when there is none.</param>
internal sealed record WriterModel(
    string TypeName,
    string MethodName,
    EquatableArray<WriteMemberModel> Members,
    string? Extension
);
