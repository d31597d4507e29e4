using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.WireMock;

/// <summary>The running WireMock: its address, and what its admin API can do and tell.</summary>
public sealed class WireMockServer : IAsyncLifetime
{
    private WireMockProcess? _process;
    private HttpClient? _admin;

    /// <summary>Gets the address that clients call.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    private HttpClient Admin => _admin ?? throw new InvalidOperationException("WireMock was not started.");

    /// <summary>Starts the server.</summary>
    public async ValueTask InitializeAsync()
    {
        (_process, Address) = await WireMockProcess.StartAsync(CancellationToken.None);
        _admin = new HttpClient { BaseAddress = new Uri(Address, "/__admin/") };
    }

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync()
    {
        _admin?.Dispose();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Gives the server these mappings and no others, an empty journal, and scenarios at their start.</summary>
    public async Task UseAsync(IEnumerable<StubMapping> mappings, CancellationToken cancellationToken)
    {
        await PostAsync("reset", new JsonObject(), cancellationToken);
        JsonNode[] json = [.. mappings.Select(mapping => mapping.Json.DeepClone())];
        await PostAsync("mappings/import", new JsonObject { ["mappings"] = new JsonArray(json) }, cancellationToken);
    }

    /// <summary>Gets the names of the mappings that the server took.</summary>
    public async Task<IReadOnlyList<string>> MappingsAsync(CancellationToken cancellationToken)
    {
        JsonElement answer = await Admin.GetFromJsonAsync<JsonElement>("mappings", cancellationToken);
        return [.. answer.GetProperty("mappings").EnumerateArray().Select(mapping => mapping.GetProperty("name").ToString())];
    }

    /// <summary>Counts the requests that a mapping answered.</summary>
    public async Task<int> CountAsync(StubMapping mapping, CancellationToken cancellationToken) =>
        (await EventsAsync($"requests?matchingStub={mapping.Id}", cancellationToken)).Count;

    /// <summary>Gets all requests, oldest first.</summary>
    public async Task<IReadOnlyList<WireMockRequest>> RequestsAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<JsonElement> events = await EventsAsync("requests", cancellationToken);
        return [.. events.Reverse().Select(WireMockRequest.Read)];
    }

    /// <summary>Describes each request that no mapping matched, beside the mapping that came nearest. Empty when there is none.</summary>
    public async Task<string> DescribeUnmatchedAsync(CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (JsonElement found in await EventsAsync("requests?unmatched=true", cancellationToken))
        {
            text.AppendLine(WireMockRequest.Read(found).ToString());
            foreach (JsonElement note in found.GetProperty("subEvents").EnumerateArray())
            {
                if (note.GetProperty("data").TryGetProperty("report", out JsonElement report))
                    text.AppendLine(report.ToString());
            }
        }
        return text.ToString();
    }

    private async Task<IReadOnlyList<JsonElement>> EventsAsync(string path, CancellationToken cancellationToken)
    {
        JsonElement answer = await Admin.GetFromJsonAsync<JsonElement>(path, cancellationToken);
        return [.. answer.GetProperty("requests").EnumerateArray()];
    }

    private async Task PostAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        using HttpResponseMessage answer = await Admin.PostAsJsonAsync(path, body, cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            string problem = await answer.Content.ReadAsStringAsync(cancellationToken);
            throw new InvalidOperationException($"WireMock refused {path}: {problem}");
        }
    }
}
