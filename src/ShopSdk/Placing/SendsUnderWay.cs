using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<PlacementIntent, TaskCompletionSource> _sends = new();

    public static SendsUnderWay Of(IPlacementJournal journal) => ByJournal.GetValue(journal, static _ => new());

    /// <summary>Gets when each open attempt of this process was sent, on its monotonic clock.</summary>
    public MonotonicTimes Times { get; } = new();

    /// <summary>Gets the end of the send that is under way; null when there is none. It never fails.</summary>
    public Task? EndOf(PlacementIntent intent) => _sends.TryGetValue(intent, out TaskCompletionSource? send) ? send.Task : null;

    /// <summary>Registers a send; null when another one is under way.</summary>
    public IDisposable? TryEnter(PlacementIntent intent)
    {
        var own = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _sends.TryAdd(intent, own) ? new Registration(this, intent, own) : null;
    }

    private sealed class Registration(SendsUnderWay sends, PlacementIntent intent, TaskCompletionSource own) : IDisposable
    {
        public void Dispose()
        {
            sends._sends.TryRemove(new(intent, own));
            own.TrySetResult();
        }
    }
}
