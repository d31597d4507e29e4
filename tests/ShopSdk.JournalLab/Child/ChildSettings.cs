namespace ShopSdk.JournalLab.Child;

/// <summary>What a process is started with.</summary>
internal sealed record ChildSettings(
    string Database,
    string ConnectionString,
    string Journal,
    Uri Shop,
    Uri Gateway,
    string ShopToken
)
{
    public string[] ToArguments() =>
        ["child", Database, ConnectionString, Journal, Shop.ToString(), Gateway.ToString(), ShopToken];

    public static ChildSettings Parse(string[] args) => new(args[1], args[2], args[3], new(args[4]), new(args[5]), args[6]);
}
