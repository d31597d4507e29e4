using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ShopSdk.Placing;

/// <summary>
/// The intents that this process is sending now. A second caller waits for the end of the first one's send instead of looking up an order that is
/// about to be created, and then finds out for itself.
/// </summary>
internal sealed class SendsUnderWay
{
    // Clients that share a journal share this, however they were made.
    private static readonly ConditionalWeakTable<IPlacementJournal, SendsUnderWay> ByJournal = [];

    private readonly ConcurrentDictionary<PlacementIntent, SendUnderWay> _sends = new();

    public static SendsUnderWay Of(IPlacementJournal journal) => ByJournal.GetValue(journal, static _ => new());

    /// <summary>Gets when each open attempt of this process was sent, on its monotonic clock.</summary>
    public MonotonicTimes Times { get; } = new();

    /// <summary>Gets the send that is under way; false when there is none.</summary>
    public bool TryGet(PlacementIntent intent, [NotNullWhen(true)] out SendUnderWay? send) =>
        _sends.TryGetValue(intent, out send);

    /// <summary>Registers a send; null when another one is under way.</summary>
    public SendUnderWay? TryEnter(PlacementIntent intent, PlacementAttempt attempt)
    {
        var own = new SendUnderWay(attempt, send => _sends.TryRemove(new(intent, send)));
        return _sends.TryAdd(intent, own) ? own : null;
    }
}
