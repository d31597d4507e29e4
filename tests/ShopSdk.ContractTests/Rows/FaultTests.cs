using System.Text.Json.Nodes;
using ShopSdk.ContractTests.Judging;
using ShopSdk.Errors;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.ContractTests.Rows;

/// <summary>WireMock's faults, on one call of each provider that may be repeated and on one that may not.</summary>
public sealed class FaultTests
{
    private const int MaxRetries = 2;

    public static TheoryData<string, string> Faults() =>
        [.. from provider in ContractCatalog.Providers from fault in ConnectionFault.Names select (provider.Provider, fault)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_call_that_may_be_repeated_is_repeated_and_then_told_as_unavailable(string provider, string fault)
    {
        IContractRows rows = ContractCatalog.Get(provider);

        (Exception? thrown, int requests) = await RunAsync(rows, rows.Read, new JsonObject { ["fault"] = fault });

        thrown.Should().Match<Exception>(e => e is ProviderUnavailableException || e is ProviderResponseException);
        // At least: a request without content is also repeated by the platform, below every policy, when a connection ends silently.
        requests.Should().BeGreaterThanOrEqualTo(MaxRetries + 1);
        ((ShopException?)thrown)?.Attempts.Should().Be(MaxRetries + 1);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_call_that_may_be_sent_once_is_sent_once_and_its_outcome_is_unknown(string provider, string fault)
    {
        IContractRows rows = ContractCatalog.Get(provider);

        (Exception? thrown, int requests) = await RunAsync(rows, rows.Once, new JsonObject { ["fault"] = fault });

        thrown.Should().BeOfType<OutcomeUnknownException>();
        requests.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(ContractCatalog.ProviderNames), MemberType = typeof(ContractCatalog))]
    public async Task A_response_that_comes_too_late_is_a_timeout(string provider)
    {
        IContractRows rows = ContractCatalog.Get(provider);
        var late = new JsonObject { ["status"] = 200, ["fixedDelayMilliseconds"] = 60_000 };

        (Exception? read, int reads) = await RunAsync(rows, rows.Read, late, LetLimitsFallDueAsync);
        (Exception? once, int onces) = await RunAsync(rows, rows.Once, late, LetLimitsFallDueAsync);

        read.Should().BeOfType<ProviderUnavailableException>();
        reads.Should().Be(MaxRetries + 1);
        once.Should().BeOfType<OutcomeUnknownException>();
        onces.Should().Be(1);
    }

    private static async Task<(Exception? Thrown, int Requests)> RunAsync(
        IContractRows rows,
        ContractRow row,
        JsonObject response,
        Func<Task, FakeClock, CountedResponse, CancellationToken, Task>? meanwhile = null
    )
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        StubMapping mapping = StubMapping.Get(rows.Provider, row.Mappings[0]).Responding((JsonObject)response.DeepClone());
        using var server = ContractServer.Start(mapping);
        var clock = new FakeClock { AutoAdvance = true };
        ShopStore store = RowRunner.CreateStore(rows, server, options => options.Retry.MaxRetries = MaxRetries, clock);

        Task<Exception?> running = RowRunner.CallAsync(row, store, cancellationToken);
        if (meanwhile is not null)
            await meanwhile(running, clock, server.Arrivals(mapping), cancellationToken);
        Exception? thrown = await running;

        return (thrown, server.Arrivals(mapping).Count);
    }

    /// <summary>Lets each attempt's time limit fall due once the server has its request.</summary>
    private static async Task LetLimitsFallDueAsync(
        Task running,
        FakeClock clock,
        CountedResponse arrivals,
        CancellationToken cancellationToken
    )
    {
        while (await Task.WhenAny(running, arrivals.NextAsync(cancellationToken)) != running)
            clock.AdvanceToNextTimer();
    }
}
