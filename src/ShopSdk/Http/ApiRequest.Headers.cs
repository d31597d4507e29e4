namespace ShopSdk.Http;

public ref partial struct ApiRequest
{
    /// <summary>Gets the operation's own headers as the added ones change them; content headers may be among them.</summary>
    internal readonly IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? Operation.Headers;

    /// <summary>Sets a header, in place of one of the same name; null removes it.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value: printable ASCII.</param>
    /// <exception cref="ArgumentException">The value holds a line break, another control character, or one outside ASCII.</exception>
    public void AddHeader(string name, string? value)
    {
        if (HeaderRules.FindProblem(name, value ?? "") is { } problem)
            throw new ArgumentException($"Operation '{Operation.Name}': {problem}.", name);

        if (value is null && Headers.Count == 0)
            return;

        _headers ??= [.. Operation.Headers];
        _headers.RemoveAll(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (value is not null)
            _headers.Add(new(name, value));
    }
}
