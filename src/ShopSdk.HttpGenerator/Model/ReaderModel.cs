namespace ShopSdk.HttpGenerator.Model;

/// <summary>A method that reads one record straight from JSON.</summary>
/// <param name="IsTold">Whether the record is told when it has been read.</param>
/// <param name="Extension">The property that keeps members without a name here; null when they are dropped.</param>
internal sealed record ReaderModel(
    string TypeName,
    string MethodName,
    EquatableArray<ReadMemberModel> Members,
    string? Extension,
    bool IsTold
);
