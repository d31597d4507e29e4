using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Emulator;

/// <summary>Which JSON types are at which path, such as <c>product_list[].price</c>, over any number of documents.</summary>
internal sealed class JsonShape(params string[] dictionaries)
{
    private readonly Dictionary<string, HashSet<JsonValueKind>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Adds a document. Objects named in the constructor hold data as member names: those become a star.</summary>
    public JsonShape Add(JsonNode? node, string path = "")
    {
        JsonValueKind kind = node?.GetValueKind() ?? JsonValueKind.Null;
        if (!_kinds.TryGetValue(path, out HashSet<JsonValueKind>? kinds))
            _kinds[path] = kinds = [];
        kinds.Add(kind == JsonValueKind.False ? JsonValueKind.True : kind);
        if (node is JsonObject owner)
        {
            bool free = dictionaries.Contains(path.Split('.')[^1]);
            foreach ((string name, JsonNode? member) in owner)
                Add(member, (path.Length == 0 ? "" : path + ".") + (free ? "*" : name));
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Add(item, path + "[]");
        }
        return this;
    }

    /// <summary>Lists what this shape has and the known one has not.</summary>
    public IEnumerable<string> BeyondThat(JsonShape known) =>
        from entry in _kinds
        from kind in entry.Value
        where !known._kinds.TryGetValue(entry.Key, out HashSet<JsonValueKind>? kinds) || !kinds.Contains(kind)
        orderby entry.Key
        select $"{entry.Key}: {kind}";
}
