using System.Text.Json;

namespace ShopSdk.TestKit.Vectors;

/// <summary>Scripted exchanges, and what a client should make of them. See <c>tests/vectors/outcomes.json</c>.</summary>
/// <param name="Name">What happens, in words; no two vectors share one.</param>
/// <param name="Row">The row of the SDK's outcome table.</param>
/// <param name="Effect">Read or Once.</param>
/// <param name="Exchanges">What each send meets.</param>
/// <param name="Sends">How often a client should send.</param>
/// <param name="Waits">The least and the most seconds before each further send.</param>
/// <param name="Outcome">What the client should say.</param>
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
    /// <summary>When every vector starts.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Gets all vectors.</summary>
    public static IReadOnlyList<OutcomeVector> All { get; } = VectorFile.Read<OutcomeVector>("outcomes.json");

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What one send meets: an answer, or an end without one.</summary>
/// <param name="Answer">The answer; null when there is none, or none that is whole.</param>
/// <param name="End">How it ends without a whole answer; null when there is one.</param>
public sealed record VectorExchange(VectorAnswer? Answer, string? End);

/// <summary>An answer.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">Headers; null for none.</param>
public sealed record VectorAnswer(int Status, string Body, IReadOnlyDictionary<string, string>? Headers);

/// <summary>The Retry-After headers of an answer, and the time that they name.</summary>
/// <param name="Text">The header's text.</param>
/// <param name="Seconds">The time from <see cref="OutcomeVector.Start"/> on; null when the headers name none.</param>
/// <param name="More">The texts of further such headers; null for none.</param>
/// <param name="Date">The answer's own Date header; null for none.</param>
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
