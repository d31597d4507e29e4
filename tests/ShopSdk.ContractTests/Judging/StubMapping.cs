using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.Judging;

/// <summary>One of WireMock's stub mappings, as a file of a provider has it. Names are unique within a provider.</summary>
/// <param name="Provider">The provider's folder: <c>Intercart</c>.</param>
/// <param name="Name">The mapping's name: <c>get-order</c>.</param>
/// <param name="Id">The id under which the server's journal keeps matches.</param>
/// <param name="Json">The mapping.</param>
public sealed record StubMapping(string Provider, string Name, Guid Id, JsonObject Json)
{
    private const string Folder = "mappings";
    private static readonly JsonDocumentOptions Unambiguous = new() { AllowDuplicateProperties = false };

    /// <summary>Gets all mappings of all providers.</summary>
    public static IReadOnlyList<StubMapping> All { get; } = [.. ReadFiles(Path.Combine(AppContext.BaseDirectory, "Providers"))];

    /// <summary>Finds a mapping; a wrong name fails with the names there are.</summary>
    public static StubMapping Get(string provider, string name) =>
        All.SingleOrDefault(mapping => mapping.Provider == provider && mapping.Name == name)
        ?? throw new ArgumentException(
            $"Providers/{provider}/{Folder} has no mapping named '{name}', only: "
                + string.Join(", ", All.Where(mapping => mapping.Provider == provider).Select(mapping => mapping.Name)),
            nameof(name)
        );

    /// <summary>Makes a mapping; its id follows from provider and name.</summary>
    public static StubMapping Create(string provider, JsonObject json)
    {
        string name =
            json["name"]?.GetValue<string>() ?? throw new InvalidDataException($"A mapping of {provider} has no name: {json}");
        var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{provider}/{name}")).AsSpan(0, 16));
        return new(provider, name, id, json);
    }

    /// <summary>Gives the same request with another response: one of WireMock's faults, or a delay.</summary>
    public StubMapping Responding(JsonObject response)
    {
        var json = (JsonObject)Json.DeepClone();
        json["response"] = response;
        return this with { Json = json };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Provider}/{Name}";

    private static IEnumerable<StubMapping> ReadFiles(string root)
    {
        if (!Directory.Exists(root))
            yield break;
        foreach (string folder in Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal))
        {
            string provider = Path.GetFileName(folder);
            string mappings = Path.Combine(folder, Folder);
            if (!Directory.Exists(mappings))
                continue;
            foreach (string file in Directory.EnumerateFiles(mappings, "*.json").Order(StringComparer.Ordinal))
            foreach (JsonObject mapping in ReadFile(file))
                yield return Create(provider, mapping);
        }
    }

    // A file holds one mapping, or many under "mappings": WireMock reads both.
    private static IEnumerable<JsonObject> ReadFile(string file)
    {
        JsonNode? json = JsonNode.Parse(File.ReadAllText(file), documentOptions: Unambiguous);
        return json?["mappings"] is JsonArray many ? many.Select(mapping => (JsonObject)mapping!)
            : json is JsonObject one ? [one]
            : throw new InvalidDataException($"{file} holds no mapping.");
    }
}
