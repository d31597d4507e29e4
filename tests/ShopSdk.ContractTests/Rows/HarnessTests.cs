using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.ContractTests.Judging;
using ShopSdk.ContractTests.Providers.Intercart;
using ShopSdk.Providers.Intercart;

namespace ShopSdk.ContractTests.Rows;

/// <summary>The rows can fail: a wrong request is found, and reported beside the mapping that it missed.</summary>
public sealed class HarnessTests
{
    private static readonly ContractApi<IIntercartApi> Api = new(store => new IntercartApi(store.Channel, IntercartJson.Default));

    [Fact]
    public async Task A_request_that_no_mapping_matches_fails_with_the_nearest_one()
    {
        ContractRow row = Api.Row("GetOrderAsync", "get-order", (api, token) => api.GetOrderAsync("another", token));

        Func<Task> act = () => RowRunner.RunAsync(new IntercartRows(), row, TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<Exception>()).WithMessage("*GET /api/order/another*get-order*does not match*");
    }

    [Fact]
    public async Task A_row_that_sends_more_than_its_mapping_says_fails()
    {
        ContractRow row = Api.Row(
            "GetOrderAsync",
            "get-order",
            async (api, token) =>
            {
                await api.GetOrderAsync("ic_d2cc2ed5a8c6e1d51eb586a2", token);
                await api.GetOrderAsync("another", token);
            }
        );

        Func<Task> act = () => RowRunner.RunAsync(new IntercartRows(), row, TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<Exception>()).WithMessage("*no mapping matches*GET /api/order/another*");
    }

    [Fact]
    public async Task A_row_that_sends_nothing_fails()
    {
        ContractRow row = Api.Row("GetOrderAsync", "get-order", (_, _) => Task.CompletedTask);

        Func<Task> act = () => RowRunner.RunAsync(new IntercartRows(), row, TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<Exception>()).WithMessage("*has to match Intercart/get-order*");
    }

    [Fact]
    public async Task A_scenario_starts_anew_for_each_row_and_stays_in_its_last_state()
    {
        StubMapping[] scenario = [State("pending", "Started", 202, "ready"), State("ready", "ready", 200)];

        foreach (int _ in (int[])[1, 2])
        {
            using var server = ContractServer.Start(scenario);
            using var client = new HttpClient { BaseAddress = server.Address };
            (await StatusAsync(client)).Should().Be(HttpStatusCode.Accepted);
            (await StatusAsync(client)).Should().Be(HttpStatusCode.OK);
            (await StatusAsync(client)).Should().Be(HttpStatusCode.OK);
            scenario.Select(server.Matches).Should().Equal(1, 2);
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client)
    {
        using HttpResponseMessage response = await client.GetAsync(
            new Uri("/state", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        return response.StatusCode;
    }

    private static StubMapping State(string name, string required, int status, string? next = null) =>
        StubMapping.Create(
            "Harness",
            new JsonObject
            {
                ["name"] = name,
                ["scenarioName"] = "poll",
                ["requiredScenarioState"] = required,
                ["newScenarioState"] = next,
                ["request"] = new JsonObject { ["method"] = "GET", ["url"] = "/state" },
                ["response"] = new JsonObject { ["status"] = status },
            }
        );
}
