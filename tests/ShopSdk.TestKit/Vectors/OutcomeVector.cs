using System.Text.Json;

namespace ShopSdk.TestKit.Vectors;

/// <summary>Scripted exchanges, and the result that a client should report. See <c>tests/vectors/outcomes.json</c>.</summary>
/// <param name="Name">A text that says what happens; unique for each vector.</param>
/// <param name="Row">The row of the SDK's outcome table.</param>
/// <param name="Effect">Read or Once.</param>
/// <param name="Exchanges">What happens to each send.</param>
/// <param name="Sends">How many times a client should send.</param>
/// <param name="Waits">The minimum and maximum seconds before each further send.</param>
/// <param name="Outcome">The result that the client should report.</param>
public sealed record OutcomeVector(
    string Name,
    string Row,
    string Effect,
    IReadOnlyList<VectorExchange> Exchanges,
    int Sends,
    IReadOnlyList<IReadOnlyList<double>> Waits,
    string Outcome
)
{
    /// <summary>The start time of every vector.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Gets all vectors.</summary>
    public static IReadOnlyList<OutcomeVector> All { get; } = VectorFile.Read<OutcomeVector>("outcomes.json");

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What happens to one send: a response, or an end without a response.</summary>
/// <param name="Response">The response; null if there is none, or no complete one.</param>
/// <param name="End">How it ends without a complete response; null if there is one.</param>
public sealed record VectorExchange(VectorResponse? Response, string? End);

/// <summary>A response.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">Headers; null for none.</param>
public sealed record VectorResponse(int Status, string Body, IReadOnlyDictionary<string, string>? Headers);

/// <summary>The Retry-After headers of a response, and the time that they name.</summary>
/// <param name="Text">The text of the header.</param>
/// <param name="Seconds">The time after <see cref="OutcomeVector.Start"/>; null if the headers name no time.</param>
/// <param name="More">The texts of further such headers; null for none.</param>
/// <param name="Date">The response's own Date header; null for none.</param>
public sealed record RetryAfterVector(string Text, double? Seconds, IReadOnlyList<string>? More = null, string? Date = null)
{
    /// <summary>Gets all vectors.</summary>
    public static IReadOnlyList<RetryAfterVector> All { get; } = VectorFile.Read<RetryAfterVector>("retry-after.json");
}

/// <summary>The files under <c>tests/vectors</c>.</summary>
internal static class VectorFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> Read<T>(string name)
    {
        using Stream file =
            typeof(VectorFile).Assembly.GetManifestResourceStream($"vectors/{name}")
            ?? throw new InvalidOperationException($"tests/vectors/{name} does not exist.");
        using var document = JsonDocument.Parse(file);
        return document.RootElement.GetProperty("vectors").Deserialize<List<T>>(Options) ?? [];
    }
}
