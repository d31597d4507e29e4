namespace ShopSdk.Tests.Security;

/// <summary>Tests that listen to the whole process, or weigh it, run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ListeningTests
{
    public const string Name = "Listening";
}
