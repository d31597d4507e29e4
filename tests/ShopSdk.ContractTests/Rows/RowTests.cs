using ShopSdk.ContractTests.Judging;

namespace ShopSdk.ContractTests.Rows;

/// <summary>Every call puts on the wire what its provider documents, judged by WireMock.Net.</summary>
public sealed class RowTests
{
    [Theory]
    [MemberData(nameof(ContractCatalog.Rows), MemberType = typeof(ContractCatalog))]
    public async Task A_call_matches_its_mapping_and_sends_nothing_else(string provider, string row)
    {
        IContractRows rows = ContractCatalog.Get(provider);
        await RowRunner.RunAsync(rows, rows.Rows.Single(r => r.Name == row), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_server_takes_every_mapping_as_its_file_has_it()
    {
        using var server = ContractServer.Start(StubMapping.All);

        server.Mappings.Should().BeEquivalentTo(StubMapping.All.Select(mapping => mapping.ToString()));
    }
}
