using ShopSdk.ContractTests.Judging;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.ContractTests.Rows;

/// <summary>Runs one row against a server that has its mappings, and lets the server's journal judge it.</summary>
internal static class RowRunner
{
    public static async Task RunAsync(IContractRows provider, ContractRow row, CancellationToken cancellationToken)
    {
        StubMapping[] mappings = [.. row.Mappings.Select(name => StubMapping.Get(provider.Provider, name))];
        using var server = ContractServer.Start(mappings);

        Exception? thrown = await CallAsync(row, CreateStore(provider, server), cancellationToken);

        string unmatched = server.DescribeUnmatched();
        if (unmatched.Length > 0)
            Assert.Fail($"{row.Name} sent what no mapping matches.\n{unmatched}");
        if (thrown is not null)
            Assert.Fail($"{row.Name} matched its mapping, and failed then.\n{thrown}");
        foreach (StubMapping mapping in mappings)
            server.Matches(mapping).Should().BePositive($"{row.Name} has to match {mapping}");
    }

    /// <summary>Makes a store whose retries do not wait.</summary>
    public static ShopStore CreateStore(
        IContractRows provider,
        ContractServer server,
        Action<StoreOptions>? configure = null,
        TimeProvider? clock = null
    )
    {
        StoreOptions options = provider.CreateOptions(server.Address);
        options.Retry.BaseDelay = TimeSpan.Zero;
        options.Polling.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.Polling.MaxDelay = TimeSpan.FromMilliseconds(1);
        configure?.Invoke(options);
        return ShopClient.CreateStore("contract", options, new StoreServices(ShopTransport.Shared, clock ?? TimeProvider.System));
    }

    /// <summary>Makes the call and gives what it threw; null when it threw nothing.</summary>
    public static async Task<Exception?> CallAsync(ContractRow row, ShopStore store, CancellationToken cancellationToken)
    {
        try
        {
            await row.Call(store, cancellationToken);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
