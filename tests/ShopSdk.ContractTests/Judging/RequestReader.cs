using System.Text.Json.Nodes;
using WireMock;
using WireMock.Matchers;
using WireMock.Matchers.Request;
using WireMock.RequestBuilders;
using WireMock.Types;

namespace ShopSdk.ContractTests.Judging;

/// <summary>Turns the request of a stub mapping into WireMock.Net's matchers.</summary>
/// <param name="server">The server's address: WireMock.Net compares whole addresses.</param>
internal sealed class RequestReader(Uri server)
{
    private static readonly NamedMatcher NoBody = new(
        "no body",
        new RequestMessageBodyMatcher(new NotNullOrEmptyMatcher(MatchBehaviour.RejectOnMatch)),
        message => $"{message.BodyAsBytes?.Length} bytes"
    );

    /// <summary>Reads <c>request</c>. A mapping without <c>bodyPatterns</c> expects that there is no body.</summary>
    public IRequestBuilder Read(StubObject request) =>
        Request
            .Create()
            .Add(
                new ExpectedRequest([
                    Method(request),
                    Url(request),
                    .. request.Object("headers", Headers) ?? [],
                    request.Single("bodyPatterns", Body) ?? NoBody,
                ])
            );

    private static NamedMatcher Method(StubObject request)
    {
        string method = request.NeededText("method");
        return method.All(char.IsAsciiLetterUpper) && method != "ANY"
            ? new($"method {method}", Request.Create().UsingMethod(method), message => message.Method)
            : throw request.Error("needs one method in capitals");
    }

    // Path and query as one text: no part of the query can be missing, added, or written in another way.
    private NamedMatcher Url(StubObject request)
    {
        string url = request.NeededText("url");
        if (!url.StartsWith('/'))
            throw request.Error("needs a path in url");
        string address = new Uri(server, url).ToString();
        var matcher = new RequestMessageUrlMatcher(
            MatchBehaviour.AcceptOnMatch,
            MatchOperator.And,
            new ExactMatcher(ignoreCase: false, address)
        );
        return new($"url {url}", matcher, message => message.Url[message.Origin.Length..]);
    }

    private static List<NamedMatcher> Headers(StubObject headers) =>
        [.. headers.Names.Select(name => headers.Object(name, pattern => Header(name, pattern))!)];

    // A name matches in any case, as HTTP has it.
    private static NamedMatcher Header(string name, StubObject pattern)
    {
        if (pattern.Node("absent") is not null)
        {
            var absent = new RequestMessageHeaderMatcher(MatchBehaviour.RejectOnMatch, name, "*", ignoreCase: true);
            return new($"no header {name}", absent, message => Values(message, name));
        }
        string value = pattern.NeededText("equalTo");
        var equal = new RequestMessageHeaderMatcher(
            MatchBehaviour.AcceptOnMatch,
            MatchOperator.And,
            name,
            ignoreCase: true,
            new ExactMatcher(ignoreCase: pattern.Flag("caseInsensitive"), value)
        );
        return new($"header {name}: \"{value}\"", equal, message => Values(message, name));
    }

    private static string Values(IRequestMessage message, string name)
    {
        WireMockList<string>[] found =
        [
            .. message
                .Headers!.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
                .Select(header => header.Value),
        ];
        return found.Length == 0 ? "absent" : $"\"{string.Join("\", \"", found.SelectMany(values => values))}\"";
    }

    private static NamedMatcher Body(StubObject pattern)
    {
        if (pattern.Node("absent") is not null)
            return NoBody;
        JsonNode? json = pattern.Node("equalToJson");
        if (json is not (JsonObject or JsonArray))
            throw pattern.Error($"needs an object or a list in equalToJson, not {json?.ToJsonString() ?? "nothing"}");
        var matcher = new ExactJsonMatcher(json.ToJsonString());
        return new("body equal to JSON", new RequestMessageBodyMatcher(matcher), message => matcher.Difference(message.Body));
    }
}
