namespace ShopSdk.HttpGenerator.Model;

/// <summary>A method that reads one record directly from JSON.</summary>
/// <param name="IsNotified">Whether the record implements IJsonOnDeserialized and is notified after reading.</param>
/// <param name="Extension">The property that stores unknown members; null when they are discarded.</param>
internal sealed record ReaderModel(
    string TypeName,
    string MethodName,
    EquatableArray<ReadMemberModel> Members,
    string? Extension,
    bool IsNotified
);
