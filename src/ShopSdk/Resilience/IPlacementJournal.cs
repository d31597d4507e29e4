namespace ShopSdk.Resilience;

/// <summary>
/// Remembers which intents were handed over, so that none is sent again without evidence. The SDK's own lives in memory and so
/// covers one process; put your own in its place to cover several. What a journal throws before a send ends that call, and nothing was
/// sent. What it throws afterwards is logged: the outcome is told as it is known, and the record from before the send keeps the intent from
/// being sent again unseen.
/// </summary>
public interface IPlacementJournal
{
    /// <summary>Gets what is known about an intent; null when it was never handed over.</summary>
    ValueTask<PlacementRecord?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down that an intent is about to be handed over. False when it is written down already: the caller then looks first.
    /// Called before each send; it has to be atomic.
    /// </summary>
    ValueTask<bool> TryBeginAsync(PlacementIntent intent, PlacementRecord record, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces a record by what is known after the send, or forgets it (<paramref name="known"/> is null) after proof that it had no
    /// effect. Changes nothing when another record than <paramref name="begun"/> stands there by now; it has to be atomic.
    /// What it throws is logged and changes no outcome: the record that stands then makes the next call look first.
    /// </summary>
    ValueTask SettleAsync(
        PlacementIntent intent,
        PlacementRecord begun,
        PlacementRecord? known,
        CancellationToken cancellationToken
    );
}

/// <summary>What is placed at most once: a store and the caller's reference in it.</summary>
/// <param name="Store">The store.</param>
/// <param name="Reference">The caller's reference.</param>
public readonly record struct PlacementIntent(StoreName Store, string Reference);

/// <summary>That an intent was, or is about to be, handed over.</summary>
/// <param name="Id">The checkout it was handed over for.</param>
/// <param name="SentAt">
/// The latest time at which it can have been: the call's deadline at first, the end of the attempt once that is known. Absence tells
/// nothing before this time and the store's horizon have passed. In whole milliseconds.
/// </param>
public sealed record PlacementRecord(CheckoutId Id, DateTimeOffset SentAt);
