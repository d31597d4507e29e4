using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.Judging;

/// <summary>
/// An object of a stub mapping. A member that the reader does not ask for is an error, so that no expectation is left out in
/// silence.
/// </summary>
internal sealed class StubObject
{
    private readonly string _place;
    private readonly JsonObject _json;
    private readonly HashSet<string> _unread;

    private StubObject(string place, JsonObject json)
    {
        (_place, _json) = (place, json);
        _unread = [.. json.Select(member => member.Key)];
    }

    /// <summary>Gets the members' names.</summary>
    public IReadOnlyList<string> Names => [.. _json.Select(member => member.Key)];

    /// <summary>Reads an object from its first member to its last.</summary>
    /// <param name="place">Its place, for messages: <c>Intercart/get-order.request</c>.</param>
    /// <param name="json">The object.</param>
    /// <param name="read">Asks for every member that it knows.</param>
    /// <exception cref="InvalidDataException">A member is unknown, missing, or of another type.</exception>
    public static T Read<T>(string place, JsonNode? json, Func<StubObject, T> read)
    {
        var stub = new StubObject(place, json as JsonObject ?? throw new InvalidDataException($"{place} has to be an object."));
        T value = read(stub);
        return stub._unread.Count == 0
            ? value
            : throw stub.Error($"has what the reader does not know: {string.Join(", ", stub._unread)}");
    }

    /// <summary>Reads an object; null when there is none.</summary>
    public T? Object<T>(string name, Func<StubObject, T> read)
        where T : class => Node(name) is { } node ? Read($"{_place}.{name}", node, read) : null;

    /// <summary>Reads a list of one object; null when there is no list.</summary>
    public T? Single<T>(string name, Func<StubObject, T> read)
        where T : class =>
        Node(name) switch
        {
            null => null,
            JsonArray { Count: 1 } list => Read($"{_place}.{name}[0]", list[0], read),
            _ => throw Error($"needs a list of one object in {name}"),
        };

    /// <summary>Reads a text; null when there is none.</summary>
    public string? Text(string name) => Value<string>(name, "a text");

    /// <summary>Reads a text that has to be there.</summary>
    public string NeededText(string name) => Text(name) ?? throw Error($"needs {name}");

    /// <summary>Reads a whole number; null when there is none.</summary>
    public int? Number(string name) => Node(name) is null ? null : Value<int>(name, "a whole number");

    /// <summary>Reads true or false; false when there is neither.</summary>
    public bool Flag(string name) => Value<bool>(name, "true or false");

    /// <summary>Gives a member as it is; null when there is none.</summary>
    public JsonNode? Node(string name)
    {
        _unread.Remove(name);
        return _json[name];
    }

    /// <summary>Makes the error that names this place.</summary>
    public InvalidDataException Error(string problem) => new($"{_place} {problem}.");

    [return: MaybeNull]
    private T Value<T>(string name, string type) =>
        Node(name) switch
        {
            null => default,
            JsonValue value when value.TryGetValue(out T? found) => found,
            _ => throw Error($"needs {type} in {name}"),
        };
}
