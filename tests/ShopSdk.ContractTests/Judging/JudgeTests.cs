using System.Net;
using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.Judging;

/// <summary>The judge refuses every request that differs from its mapping, and says in what.</summary>
public sealed class JudgeTests
{
    private const string Url = "/api/orders/42?page=1&tag=a%2Cb";

    private static readonly StubMapping Mapping = Read(
        """
        {
          "name": "order",
          "request": {
            "method": "POST",
            "url": "/api/orders/42?page=1&tag=a%2Cb",
            "headers": {
              "token": { "equalTo": "Secret" },
              "Content-Type": { "equalTo": "application/json; charset=utf-8", "caseInsensitive": true },
              "Authorization": { "absent": "(absent)" }
            },
            "bodyPatterns": [
              { "equalToJson": { "id": 1, "amount": 12.50, "big": 12345678901234567890, "key": "a1b2c3d4-0000-0000-0000-00000000000f", "lines": [1, 2], "note": null } }
            ]
          },
          "response": { "status": 200 }
        }
        """
    );

    private static readonly SentRequest Right = new()
    {
        Url = Url,
        Headers = [("token", "Secret"), ("Content-Type", "application/json; charset=utf-8")],
        Body =
            """{"id":1,"amount":12.50,"big":12345678901234567890,"key":"a1b2c3d4-0000-0000-0000-00000000000f","lines":[1,2],"note":null}""",
    };

    private static readonly Dictionary<string, SentRequest> Same = new()
    {
        ["as the mapping has it"] = Right,
        ["members in another order, and spaces"] = Right with
        {
            Body = """
                { "note": null, "lines": [ 1, 2 ], "key": "a1b2c3d4-0000-0000-0000-00000000000f", "big": 12345678901234567890, "amount": 12.50, "id": 1 }
                """,
        },
        ["a letter written as an escape"] = Body("\"key\":\"a1", "\"key\":\"\\u00611"),
        ["a content type in capitals"] = Right.With("Content-Type", "APPLICATION/JSON; charset=UTF-8"),
        ["a header's name in another case"] = Right.With("token", null).With("TOKEN", "Secret"),
        ["a header that the mapping does not name"] = Right.With("traceparent", "00-1-2-00"),
    };

    private static readonly Dictionary<string, (SentRequest Sent, string Miss)> Others = new()
    {
        ["another method"] = (Right with { Method = "PUT" }, "method POST, but it is PUT"),
        ["a path in another case"] = (At("/api/Orders/42?page=1&tag=a%2Cb"), "but it is /api/Orders/42"),
        ["a path with a slash at its end"] = (At("/api/orders/42/?page=1&tag=a%2Cb"), "but it is /api/orders/42/"),
        ["a path with two slashes"] = (At("/api//orders/42?page=1&tag=a%2Cb"), "but it is /api//orders"),
        ["a slash that is escaped"] = (At("/api/orders%2F42?page=1&tag=a%2Cb"), "but it is /api/orders%2F42"),
        ["an extra query parameter"] = (At($"{Url}&size=20"), "but it is /api/orders/42?page=1&tag=a%2Cb&size=20"),
        ["a missing query parameter"] = (At("/api/orders/42?page=1"), "but it is /api/orders/42?page=1"),
        ["no query"] = (At("/api/orders/42"), "url /api/orders/42?page=1&tag=a%2Cb, but it is /api/orders/42"),
        ["a query parameter sent twice"] = (At($"{Url}&page=1"), "&page=1"),
        ["a query value in another case"] = (At("/api/orders/42?page=1&tag=A%2Cb"), "tag=A%2Cb"),
        ["a query name in another case"] = (At("/api/orders/42?Page=1&tag=a%2Cb"), "?Page=1"),
        ["a comma that is not escaped"] = (At("/api/orders/42?page=1&tag=a,b"), "tag=a,b"),
        ["a missing credential"] = (Right.With("token", null), "header token: \"Secret\", but it is absent"),
        ["another credential"] = (Right.With("token", "Secret2"), "header token: \"Secret\", but it is \"Secret2\""),
        ["a credential in another case"] = (Right.With("token", "secret"), "header token: \"Secret\", but it is \"secret\""),
        ["a credential in another header"] = (Right.With("token", null).With("x-token", "Secret"), "header token"),
        ["a credential where there has to be none"] = (
            Right.With("Authorization", "Bearer x"),
            "no header Authorization, but it is \"Bearer x\""
        ),
        ["an empty credential where there has to be none"] = (Right.With("Authorization", ""), "no header Authorization, but"),
        ["another content type"] = (Right.With("Content-Type", "application/json"), "header Content-Type"),
        ["another number"] = (Body("12.50", "12.51"), "changed $.amount: 12.50 -> 12.51"),
        ["a number with another scale"] = (Body("12.50", "12.5"), "changed $.amount: 12.50 -> 12.5"),
        ["1.0 for 1"] = (Body("\"id\":1", "\"id\":1.0"), "changed $.id: 1 -> 1.0"),
        ["1e0 for 1"] = (Body("\"id\":1", "\"id\":1e0"), "changed $.id: 1 -> 1e0"),
        ["a text for a number"] = (Body("\"id\":1", "\"id\":\"1\""), "changed $.id: 1 -> \"1\""),
        ["a number that is the same as a double"] = (Body("567890", "567891"), "changed $.big"),
        ["a text in another case"] = (Body("\"a1b2", "\"A1B2"), "changed $.key"),
        ["list entries in another order"] = (Body("[1,2]", "[2,1]"), "changed $.lines[0]: 1 -> 2"),
        ["a shorter list"] = (Body("[1,2]", "[1]"), "missing $.lines[1]: 2"),
        ["a longer list"] = (Body("[1,2]", "[1,2,3]"), "added $.lines[2]: 3"),
        ["an extra member"] = (Body("\"id\":1", "\"id\":1,\"more\":null"), "added $.more: null"),
        ["a missing member"] = (Body(",\"note\":null", ""), "missing $.note: null"),
        ["a member's name in another case"] = (Body("\"id\"", "\"Id\""), "missing $.id: 1; added $.Id: 1"),
        ["a member sent twice"] = (Body("\"id\":1", "\"id\":1,\"id\":1"), "no unambiguous JSON"),
        ["a member sent twice, first with another value"] = (Body("\"id\":1", "\"id\":2,\"id\":1"), "no unambiguous JSON"),
        ["two values"] = (Right with { Body = Right.Body + Right.Body }, "no unambiguous JSON"),
        ["a mark in front of the JSON"] = (Right with { Body = "\uFEFF" + Right.Body }, "no unambiguous JSON"),
        ["no JSON"] = (Right with { Body = "id=1" }, "no unambiguous JSON"),
        ["an empty body"] = (Right with { Body = "" }, "no unambiguous JSON"),
    };

    public static TheoryData<string> Sames() => [.. Same.Keys];

    public static TheoryData<string> Differences() => [.. Others.Keys];

    [Theory]
    [MemberData(nameof(Sames))]
    public async Task The_judge_accepts(string request)
    {
        using var server = ContractServer.Start(Mapping);

        HttpStatusCode status = await Same[request].SendAsync(server.Address, TestContext.Current.CancellationToken);

        server.DescribeUnmatched().Should().BeEmpty();
        status.Should().Be(HttpStatusCode.OK);
        server.Matches(Mapping).Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task The_judge_refuses(string difference)
    {
        using var server = ContractServer.Start(Mapping);

        HttpStatusCode status = await Others[difference].Sent.SendAsync(server.Address, TestContext.Current.CancellationToken);

        status.Should().Be(HttpStatusCode.NotFound);
        server.Matches(Mapping).Should().Be(0);
        string[] misses = [.. server.DescribeUnmatched().Split('\n').SkipWhile(line => !line.Contains("does not match")).Skip(1)];
        misses.Where(miss => miss.Length > 0).Should().ContainSingle().Which.Should().Contain(Others[difference].Miss);
    }

    [Theory]
    [InlineData("POST", null, true)]
    [InlineData("POST", "", true)]
    [InlineData("POST", "{}", false)]
    [InlineData("GET", null, true)]
    [InlineData("GET", "{}", false)]
    public async Task The_judge_refuses_a_body_where_the_mapping_has_none(string method, string? body, bool accepted)
    {
        StubMapping mapping = Read(
            $$"""{ "name": "plain", "request": { "method": "{{method}}", "url": "/" }, "response": { "status": 200 } }"""
        );
        using var server = ContractServer.Start(mapping);

        await new SentRequest { Method = method, Body = body }.SendAsync(server.Address, TestContext.Current.CancellationToken);

        server.Matches(mapping).Should().Be(accepted ? 1 : 0);
        server.DescribeUnmatched().Contains("  no body, but it is 2 bytes", StringComparison.Ordinal).Should().Be(!accepted);
    }

    [Fact]
    public async Task The_judge_takes_a_star_in_a_mapping_for_a_star()
    {
        StubMapping mapping = Read(
            """{ "name": "star", "request": { "method": "GET", "url": "/*", "headers": { "token": { "equalTo": "*" } } }, "response": { "status": 200 } }"""
        );
        using var server = ContractServer.Start(mapping);
        SentRequest star = new SentRequest { Method = "GET", Url = "/*" }.With("token", "*");

        await star.SendAsync(server.Address, TestContext.Current.CancellationToken);
        await star.With("token", "x").SendAsync(server.Address, TestContext.Current.CancellationToken);
        await (star with { Url = "/x" }).SendAsync(server.Address, TestContext.Current.CancellationToken);

        server.Matches(mapping).Should().Be(1);
    }

    [Fact]
    public async Task The_judge_says_which_mapping_comes_nearest()
    {
        StubMapping other = Read(
            """{ "name": "other", "request": { "method": "GET", "url": "/other" }, "response": { "status": 200 } }"""
        );
        using var server = ContractServer.Start(other, Mapping);

        await Right.With("token", "x").SendAsync(server.Address, TestContext.Current.CancellationToken);

        server.DescribeUnmatched().Should().Contain("The nearest is Judge/order");
    }

    private static StubMapping Read(string json) => StubMapping.Create("Judge", (JsonObject)JsonNode.Parse(json)!);

    private static SentRequest At(string url) => Right with { Url = url };

    private static SentRequest Body(string old, string changed) =>
        Right with
        {
            Body = Right.Body!.Replace(old, changed, StringComparison.Ordinal),
        };
}
