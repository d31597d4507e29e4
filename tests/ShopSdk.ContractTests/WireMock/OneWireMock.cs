namespace ShopSdk.ContractTests.WireMock;

/// <summary>Tests of this collection share one server, and therefore run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OneWireMock : ICollectionFixture<WireMockServer>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "WireMock";
}
