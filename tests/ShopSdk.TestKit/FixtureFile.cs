using System.Globalization;
using System.Reflection;

namespace ShopSdk.TestKit;

/// <summary>
/// One payload of a provider, copied from its documents. Names are
/// <c>&lt;operation&gt;[.&lt;case&gt;].request|response|error|pending[.&lt;status&gt;].json</c>.
/// </summary>
/// <param name="Provider">The provider's id, which is the folder: <c>intercart</c>.</param>
/// <param name="Name">The file's name: <c>get-order.response.json</c>.</param>
public sealed record FixtureFile(string Provider, string Name)
{
    private const string Root = "Fixtures/";

    private static readonly Assembly Home = typeof(FixtureFile).Assembly;

    /// <summary>Gets every payload of every provider, ordered by path.</summary>
    public static IReadOnlyList<FixtureFile> All { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => name.Split('/'))
            .Select(parts => new FixtureFile(parts[1], parts[2])),
    ];

    /// <summary>Gets the operation: <c>get-order</c>.</summary>
    public string Operation => Name[..Name.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Gets whether a client sends this payload.</summary>
    public bool IsRequest => Name.Contains(".request.", StringComparison.Ordinal);

    /// <summary>Gets whether a provider sends this payload as a response; errors are responses too.</summary>
    public bool IsResponse => !IsRequest;

    /// <summary>Gets the HTTP status in the name; null for a normal response or a request.</summary>
    public int? Status =>
        int.TryParse(Name.Split('.')[^2], NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null;

    /// <summary>Returns a provider's payloads, ordered by name.</summary>
    public static IEnumerable<FixtureFile> Of(string provider) => All.Where(file => file.Provider == provider);

    /// <summary>Finds a payload. For a wrong name, it throws an exception that lists the existing names.</summary>
    public static FixtureFile Get(string provider, string name) =>
        Of(provider).SingleOrDefault(file => file.Name == name)
        ?? throw new ArgumentException(
            $"There is no fixture {provider}/{name}, only: {string.Join(", ", Of(provider).Select(file => file.Name))}",
            nameof(name)
        );

    /// <summary>Reads the text of a payload.</summary>
    public static string Text(string provider, string name) => Get(provider, name).ReadText();

    /// <summary>Reads the bytes as they are on disk.</summary>
    public byte[] ReadBytes()
    {
        using Stream stream = Open();
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads the text.</summary>
    public string ReadText()
    {
        using var reader = new StreamReader(Open());
        return reader.ReadToEnd();
    }

    /// <summary>Returns provider and name.</summary>
    public override string ToString() => $"{Provider}/{Name}";

    private Stream Open() => Home.GetManifestResourceStream($"{Root}{Provider}/{Name}")!;
}
