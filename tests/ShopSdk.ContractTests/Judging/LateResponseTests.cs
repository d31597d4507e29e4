using System.Net;
using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.Judging;

/// <summary>A late response is held back while the server answers others.</summary>
public sealed class LateResponseTests
{
    [Fact]
    public async Task A_late_response_waits_while_others_are_answered()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        StubMapping late = Read("late", new() { ["status"] = 200, ["fixedDelayMilliseconds"] = 3_600_000 });
        StubMapping prompt = Read("prompt", new() { ["status"] = 200 });
        using var server = ContractServer.Start(late, prompt);
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        Task<HttpStatusCode> waiting = Send("late").SendAsync(server.Address, leave.Token);
        await Task.WhenAny(waiting, server.Arrivals(late).NextAsync(cancellationToken));
        for (int i = 0; i < 10; i++)
            (await Send("prompt").SendAsync(server.Address, cancellationToken)).Should().Be(HttpStatusCode.OK);

        waiting.IsCompleted.Should().BeFalse();
        await leave.CancelAsync();
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
    }

    private static SentRequest Send(string name) => new() { Method = "GET", Url = $"/{name}" };

    private static StubMapping Read(string name, JsonObject response) =>
        StubMapping.Create(
            "Judge",
            new JsonObject
            {
                ["name"] = name,
                ["request"] = new JsonObject { ["method"] = "GET", ["url"] = $"/{name}" },
                ["response"] = response,
            }
        );
}
