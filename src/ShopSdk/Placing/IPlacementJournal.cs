namespace ShopSdk.Placing;

/// <summary>
/// Keeps what is known about each intent, so that no intent is sent twice and no known order is forgotten. The SDK's own journal is in the memory
/// of one process. Several processes that place for the same store need one journal that all of them share.
/// </summary>
/// <remarks>
/// <para>Every method has to be atomic for its intent. References are compared exactly: case, accents and trailing spaces count.</para>
/// <para>
/// The SDK bounds each call by the caller's deadline, so a slow journal cannot hold a caller. If the journal throws before a request was sent,
/// the call ends with <see cref="Errors.JournalUnavailableException"/> and nothing was sent. If it throws afterwards, the error is logged.
/// </para>
/// </remarks>
public interface IPlacementJournal
{
    /// <summary>Gets the key under which keys and credentials of buyers are hashed. It never changes during the life of the journal's data.</summary>
    ReadOnlyMemory<byte> HashKey { get; }

    /// <summary>Reads what is known about an intent.</summary>
    ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken);

    /// <summary>
    /// Writes that an attempt is about to send. Decide by <see cref="PlacementRecord.Begin"/>: write its record when the outcome is
    /// <see cref="BeginOutcome.Won"/>, and return what it returns.
    /// </summary>
    /// <remarks>
    /// The SDK calls it once more with the same attempt when it does not know whether the first call was committed; the second answer is then
    /// <see cref="BeginOutcome.AlreadyMine"/>.
    /// </remarks>
    ValueTask<JournalBegin> BeginAsync(PlacementIntent intent, PlacementAttempt attempt, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces a record. Returns false and changes nothing when the stored record has another attempt or another version than
    /// <paramref name="current"/>.
    /// </summary>
    /// <remarks>
    /// A journal with a separate clock may store another <see cref="PlacementAttempt.LatestSend"/> for an attempt that has ended: its now, or the one
    /// that it has, whichever is earlier.
    /// </remarks>
    ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    );
}

/// <summary>What is placed at most once: a store and the caller's reference in it.</summary>
/// <param name="Store">The store.</param>
/// <param name="Reference">The caller's reference.</param>
public readonly record struct PlacementIntent(StoreName Store, string Reference);

/// <summary>What a journal knows about an intent.</summary>
/// <param name="Record">The record; null when there is none.</param>
/// <param name="CompleteSince">
/// Since when the journal has every intent: its creation, or later when records were removed or lost. That there is no record proves only for a
/// checkout that was started later that it was never sent.
/// </param>
public readonly record struct JournalEntry(PlacementRecord? Record, DateTimeOffset CompleteSince)
{
    /// <summary>
    /// Gets when it was read, on the clock that the journal's times are from; null when they are from the clocks of the processes. With it, absence
    /// is judged on the journal's clock, so a process whose own clock is wrong does no harm.
    /// </summary>
    public DateTimeOffset? ReadAt { get; init; }
}

/// <summary>How a journal answers <see cref="IPlacementJournal.BeginAsync"/>.</summary>
/// <param name="Outcome">Whether the attempt may send.</param>
/// <param name="Record">The record as it is now stored.</param>
public readonly record struct JournalBegin(BeginOutcome Outcome, PlacementRecord Record);

/// <summary>Whether an attempt may send.</summary>
public enum BeginOutcome
{
    /// <summary>It may: its record was written now.</summary>
    Won,

    /// <summary>It may: its record was written by an earlier call with the same attempt.</summary>
    AlreadyMine,

    /// <summary>It may not: another attempt is open, or the intent is placed.</summary>
    Taken,
}
