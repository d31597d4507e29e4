using ShopSdk.TestKit;
using WireMock.ResponseBuilders;
using WireMock.ResponseProviders;

namespace ShopSdk.ContractTests.Judging;

/// <summary>What a stub mapping answers.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body; null when there is none.</param>
/// <param name="Delay">How long the response is held back; null for not at all.</param>
/// <param name="Fault">What happens to the connection in place of a response; null for nothing.</param>
internal sealed record StubResponse(
    int Status,
    IReadOnlyDictionary<string, string> Headers,
    string? Body,
    TimeSpan? Delay,
    ConnectionFault? Fault
)
{
    /// <summary>Reads the response of a mapping.</summary>
    /// <exception cref="InvalidDataException">The response has what is not known here, or lacks what is needed.</exception>
    public static StubResponse Of(StubMapping mapping) => StubObject.Read($"{mapping}.response", mapping.Json["response"], Read);

    /// <summary>Makes what WireMock.Net asks for the response.</summary>
    public IResponseProvider ToProvider()
    {
        if (Fault is not null)
            return Fault;
        IResponseBuilder response = Response.Create().WithStatusCode(Status);
        foreach ((string name, string value) in Headers)
            response.WithHeader(name, value);
        if (Body is not null)
            response.WithBody(Body);
        return Delay is { } delay ? new LateResponse(delay, response) : response;
    }

    private static StubResponse Read(StubObject response)
    {
        ConnectionFault? fault = response.Text("fault") is { } name
            ? ConnectionFault.Find(name) ?? throw response.Error($"names a fault that is none of WireMock's: {name}")
            : null;
        return new(
            response.Number("status") ?? (fault is null ? throw response.Error("needs status") : 0),
            response.Object("headers", headers => headers.Names.ToDictionary(key => key, headers.NeededText))
                ?? new Dictionary<string, string>(),
            ReadBody(response),
            response.Number("fixedDelayMilliseconds") is { } delay ? TimeSpan.FromMilliseconds(delay) : null,
            fault
        );
    }

    // The providers' payloads replace WireMock's folder of files.
    private static string? ReadBody(StubObject response)
    {
        string?[] bodies =
        [
            response.Text("body"),
            response.Node("jsonBody")?.ToJsonString(),
            response.Text("bodyFileName")?.Split('/') switch
            {
                null => null,
                [var provider, var file] => FixtureFile.Text(provider, file),
                _ => throw response.Error("needs provider/file in bodyFileName"),
            },
        ];
        return bodies.Count(body => body is not null) <= 1
            ? bodies.FirstOrDefault(body => body is not null)
            : throw response.Error("has more than one body");
    }
}
