using ShopSdk.ContractTests.WireMock;

namespace ShopSdk.ContractTests.Rows;

/// <summary>Every call puts on the wire what its provider documents, judged by WireMock.</summary>
[Collection(OneWireMock.Name)]
public sealed class RowTests(WireMockServer server)
{
    [Theory]
    [MemberData(nameof(ContractCatalog.Rows), MemberType = typeof(ContractCatalog))]
    public async Task A_call_matches_its_mapping_and_sends_nothing_else(string provider, string row)
    {
        IContractRows rows = ContractCatalog.Get(provider);
        await RowRunner.RunAsync(server, rows, rows.Rows.Single(r => r.Name == row), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_server_takes_every_mapping_as_its_file_has_it()
    {
        await server.UseAsync(StubMapping.All, TestContext.Current.CancellationToken);

        IReadOnlyList<string> taken = await server.MappingsAsync(TestContext.Current.CancellationToken);

        taken.Should().BeEquivalentTo(StubMapping.All.Select(mapping => mapping.Name));
    }
}
