using System.Text;
using WireMock;
using WireMock.Logging;
using WireMock.Matchers;
using WireMock.Matchers.Request;
using WireMock.Server;
using WireMock.Settings;

namespace ShopSdk.ContractTests.Judging;

/// <summary>
/// A WireMock.Net server with some mappings and no others, on a free loopback port. A server is made for each test, so that nothing
/// arrives from another one. Its journal is the judge.
/// </summary>
internal sealed class ContractServer : IDisposable
{
    private readonly WireMockServer _server;
    private readonly Dictionary<Guid, CountedResponse> _responses;

    private ContractServer(IEnumerable<StubMapping> mappings)
    {
        _server = WireMockServer.Start(
            new WireMockServerSettings
            {
                Urls = ["http://127.0.0.1:0"],
                // Bodies are judged as they were sent, whatever the method.
                AllowBodyForAllHttpMethods = true,
                DisableJsonBodyParsing = true,
                DisableDeserializeFormUrlEncoded = true,
                DisableRequestBodyDecompressing = true,
            }
        );
        try
        {
            _responses = mappings.ToDictionary(mapping => mapping.Id, mapping => MappingReader.Add(_server, mapping));
        }
        catch
        {
            _server.Dispose();
            throw;
        }
    }

    /// <summary>Gets the address that clients call.</summary>
    public Uri Address => new(_server.Url!);

    /// <summary>Gets the names of the mappings that the server took.</summary>
    public IReadOnlyList<string> Mappings => [.. _server.Mappings.Select(mapping => mapping.Title!)];

    /// <summary>Starts a server.</summary>
    /// <exception cref="InvalidDataException">A mapping cannot be read.</exception>
    public static ContractServer Start(params IEnumerable<StubMapping> mappings) => new(mappings);

    /// <summary>Counts the requests that the journal has as matches of a mapping.</summary>
    public int Matches(StubMapping mapping) =>
        _server.LogEntries.Count(entry => entry.MappingGuid == mapping.Id && entry.RequestMatchResult?.IsPerfectMatch == true);

    /// <summary>Gives the count of requests that arrived at a mapping, whatever became of them.</summary>
    public CountedResponse Arrivals(StubMapping mapping) => _responses[mapping.Id];

    /// <summary>Describes each request that no mapping matched, beside the mapping that came nearest. Empty when there is none.</summary>
    public string DescribeUnmatched()
    {
        var text = new StringBuilder();
        foreach (ILogEntry entry in _server.LogEntries.Where(entry => entry.MappingGuid is null))
        {
            IRequestMessage request = entry.RequestMessage!;
            text.AppendLine($"{request.Method} {request.Url[request.Origin.Length..]} {request.Body}");
            text.AppendLine($"The nearest is {entry.PartialMappingTitle ?? "none"}, which does not match:");
            foreach (MatchDetail detail in entry.PartialMatchResult?.MatchDetails.Where(IsMiss) ?? [])
                text.AppendLine($"  {detail.Name}");
        }
        return text.ToString();
    }

    /// <summary>Stops the server.</summary>
    public void Dispose()
    {
        _server.Stop();
        _server.Dispose();
    }

    private static bool IsMiss(MatchDetail detail) => !MatchScores.IsPerfect(detail.Score);
}
