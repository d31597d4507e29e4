using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Placing;

/// <summary>
/// All that is known about one intent. It is changed only by <see cref="Begin"/> and by the SDK's state machine; what is known only grows. As
/// sensitive as a <see cref="CheckoutId"/>.
/// </summary>
public sealed partial record PlacementRecord
{
    /// <summary>Gets how far the intent is.</summary>
    public required PlacementStage Stage { get; init; }

    /// <summary>Gets the current attempt: the open one, or the last one.</summary>
    public required PlacementAttempt Attempt { get; init; }

    /// <summary>Gets the number of this state, counted up by each change.</summary>
    public required long Version { get; init; }

    /// <summary>Gets the orders of the intent, the current attempt's and those of earlier ones.</summary>
    public IReadOnlyList<RecordedOrder> Orders { get; init; } = [];

    /// <summary>Gets the earlier attempts whose absence was claimed, so that a late order of one is recognised. The last eight at most.</summary>
    public IReadOnlyList<PlacementAttempt> Earlier { get; init; } = [];

    /// <summary>Gets how often the outcome was looked up since the attempt was sent.</summary>
    public int Lookups { get; init; }

    /// <summary>Gets when looking up again first makes sense; null when the outcome is known.</summary>
    public DateTimeOffset? LookUpAfter { get; init; }

    /// <summary>Gets what a person decided; null when the evidence is a provider's.</summary>
    public PlacementResolution? Resolution { get; init; }

    /// <summary>Gets whether another attempt may begin.</summary>
    [JsonIgnore]
    public bool IsFree => Stage is PlacementStage.NotSent or PlacementStage.Rejected or PlacementStage.Absent;

    /// <summary>Gets whether the outcome of the current attempt is not known.</summary>
    [JsonIgnore]
    public bool IsOpen => Stage is PlacementStage.Begun or PlacementStage.Sent;

    /// <summary>Gets the attempts that may have left an order, the current one last.</summary>
    internal IEnumerable<PlacementAttempt> Attempts => Earlier.Append(Attempt);

    /// <summary>Decides whether an attempt may begin, for journals.</summary>
    /// <param name="standing">The stored record; null when there is none.</param>
    /// <param name="attempt">The attempt.</param>
    public static JournalBegin Begin(PlacementRecord? standing, PlacementAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        if (standing is null)
            return new(
                BeginOutcome.Won,
                new()
                {
                    Stage = PlacementStage.Begun,
                    Attempt = attempt,
                    Version = 1,
                }
            );
        if (standing.Attempt.Id == attempt.Id)
            return new(standing.Stage == PlacementStage.Begun ? BeginOutcome.AlreadyMine : BeginOutcome.Taken, standing);
        return standing.IsFree
            ? new(BeginOutcome.Won, PlacementMachine.BeginAgain(standing, attempt))
            : new(BeginOutcome.Taken, standing);
    }

    /// <summary>Writes the record as JSON, for journals that store it as one value.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PlacementJson.Default.PlacementRecord);

    /// <summary>Reads a record that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no record.</exception>
    public static PlacementRecord FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, PlacementJson.Default.PlacementRecord)
                ?? throw new FormatException("The journal's record is null.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"The journal's record cannot be read at {e.Path}.", e);
        }
    }

    /// <summary>Prints stage, version and the checkout's short hash; nothing sensitive.</summary>
    public override string ToString() => $"{Stage} v{Version} {Attempt.Checkout}";
}
