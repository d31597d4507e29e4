using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.Judging;

/// <summary>A mapping that says more than the reader knows, or less than a judge needs, stops the test.</summary>
public sealed class MappingReaderTests
{
    private static readonly Dictionary<string, (string Path, string? Value, string Message)> Changes = new()
    {
        ["a member that is not known"] = ("priority", "1", "Judge/order has what the reader does not know: priority."),
        ["no request"] = ("request", null, "Judge/order needs request."),
        ["no method"] = ("request.method", null, "Judge/order.request needs method."),
        ["any method"] = ("request.method", "\"ANY\"", "Judge/order.request needs one method in capitals."),
        ["a method in small letters"] = ("request.method", "\"get\"", "Judge/order.request needs one method in capitals."),
        ["no url"] = ("request.url", null, "Judge/order.request needs url."),
        ["a path without its query"] = (
            "request.urlPath",
            "\"/\"",
            "Judge/order.request has what the reader does not know: urlPath."
        ),
        ["a pattern of paths"] = ("request.urlPattern", "\".*\"", "*does not know: urlPattern."),
        ["parts of a query"] = ("request.queryParameters", "{}", "*does not know: queryParameters."),
        ["cookies"] = ("request.cookies", "{}", "*does not know: cookies."),
        ["a pattern of a header"] = (
            "request.headers.token",
            """{ "equalTo": "x", "matches": ".*" }""",
            "Judge/order.request.headers.token has what the reader does not know: matches."
        ),
        ["a header that may be anything"] = ("request.headers.token", "{}", "Judge/order.request.headers.token needs equalTo."),
        ["a header that is a text"] = (
            "request.headers.token",
            "\"x\"",
            "Judge/order.request.headers.token has to be an object."
        ),
        ["two patterns of a body"] = (
            "request.bodyPatterns",
            """[{ "equalToJson": {} }, { "equalToJson": {} }]""",
            "Judge/order.request needs a list of one object in bodyPatterns."
        ),
        ["a part of a body"] = (
            "request.bodyPatterns",
            """[{ "matchesJsonPath": "$.id" }]""",
            "*bodyPatterns*needs an object or a list in equalToJson, not nothing."
        ),
        ["extra members of a body"] = (
            "request.bodyPatterns",
            """[{ "equalToJson": {}, "ignoreExtraElements": true }]""",
            "*does not know: ignoreExtraElements."
        ),
        ["any order in a body"] = (
            "request.bodyPatterns",
            """[{ "equalToJson": {}, "ignoreArrayOrder": true }]""",
            "*does not know: ignoreArrayOrder."
        ),
        ["JSON as a text"] = (
            "request.bodyPatterns",
            """[{ "equalToJson": "{}" }]""",
            "*needs an object or a list in equalToJson*"
        ),
        ["no response"] = ("response", null, "Judge/order.response has to be an object."),
        ["no status"] = ("response.status", null, "Judge/order.response needs status."),
        ["a status that is a text"] = ("response.status", "\"200\"", "Judge/order.response needs a whole number in status."),
        ["a transformer"] = ("response.transformers", "[]", "*does not know: transformers."),
        ["two bodies"] = ("response.body", "\"x\"", "Judge/order.response has more than one body."),
        ["a file that is nowhere"] = ("response.bodyFileName", "\"x\"", "*needs provider/file in bodyFileName."),
        ["a fault that is not known"] = ("response.fault", "\"OUT_OF_LUCK\"", "*none of WireMock's: OUT_OF_LUCK."),
        ["a state without a scenario"] = (
            "requiredScenarioState",
            "\"x\"",
            "*needs scenarioName and requiredScenarioState together."
        ),
        ["a next state without a scenario"] = (
            "newScenarioState",
            "\"x\"",
            "*needs scenarioName and requiredScenarioState together."
        ),
        ["a scenario without a state"] = ("scenarioName", "\"x\"", "*needs scenarioName and requiredScenarioState together."),
    };

    public static TheoryData<string> Names() => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reader_refuses(string mapping)
    {
        (string path, string? value, string message) = Changes[mapping];
        JsonObject json = Whole();
        Set(json, path, value);

        Action act = () => ContractServer.Start(StubMapping.Create("Judge", json)).Dispose();

        act.Should().Throw<InvalidDataException>().WithMessage(message);
    }

    [Fact]
    public void The_reader_takes_a_whole_mapping()
    {
        using var server = ContractServer.Start(StubMapping.Create("Judge", Whole()));

        server.Mappings.Should().Equal("Judge/order");
    }

    private static JsonObject Whole() =>
        (JsonObject)
            JsonNode.Parse(
                """
                {
                  "name": "order",
                  "request": { "method": "GET", "url": "/", "headers": { "token": { "equalTo": "x" } } },
                  "response": { "status": 200, "jsonBody": {} }
                }
                """
            )!;

    private static void Set(JsonObject json, string path, string? value)
    {
        string[] names = path.Split('.');
        JsonObject parent = names[..^1].Aggregate(json, (node, name) => (JsonObject)node[name]!);
        if (value is null)
            parent.Remove(names[^1]);
        else
            parent[names[^1]] = JsonNode.Parse(value);
    }
}
