using System.Security.Cryptography;

namespace ShopSdk.Placing;

/// <summary>
/// Keeps intents in the memory of this process. Open intents are never dropped; of the others, the newest stay. Clients that share one journal know
/// of each other's placements. A new journal knows of none, which is what tests want.
/// </summary>
/// <remarks>
/// <para>It does not survive the process, and other processes do not see it: in production, use a journal in a database.</para>
/// <para>
/// The intents whose outcome is known take 64 MiB at most. 100,000 fit with ids of checkouts of up to about 500 bytes, and fewer with larger ids. The
/// outcome of a dropped intent is looked up before anything is sent for its checkout again.
/// </para>
/// </remarks>
public sealed class InMemoryPlacementJournal : IPlacementJournal
{
    /// <summary>How many intents whose outcome is known are kept.</summary>
    public const int DefaultCapacity = 100_000;

    /// <summary>For the records alone. Tables and queues take another 10 MiB at the default capacity.</summary>
    private const long MaxBytes = 50L * 1024 * 1024;

    private readonly Dictionary<IntentKey, PlacementRecord> _open = [];
    private readonly StartedCheckouts _started = new();
    private readonly EndedRecords _ended;
    private readonly TimeProvider _clock;
    private readonly DateTimeOffset _createdAt;
    private readonly byte[] _hashKey = RandomNumberGenerator.GetBytes(32);
    private KnownKey? _last;

    /// <summary>Creates an empty journal, which is complete from now on.</summary>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="capacity">
    /// How many intents whose outcome is known are kept. The oldest are dropped first. Keep more than are placed within the time limit of one call.
    /// </param>
    public InMemoryPlacementJournal(TimeProvider? timeProvider = null, int capacity = DefaultCapacity)
        : this(timeProvider, capacity, MaxBytes) { }

    internal InMemoryPlacementJournal(TimeProvider? timeProvider, int capacity, long maxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _ended = new(capacity, maxBytes);
        _clock = timeProvider ?? TimeProvider.System;
        _createdAt = _clock.GetUtcNow();
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> HashKey => _hashKey;

    private DateTimeOffset CompleteSince => _ended.DroppedUntil is { } dropped && dropped > _createdAt ? dropped : _createdAt;

    /// <inheritdoc/>
    public ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IntentKey key = KeyOf(intent);
        lock (_open)
            return new(new JournalEntry(Read(key), CompleteSince));
    }

    /// <inheritdoc/>
    public ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        IntentKey key = KeyOf(intent);
        lock (_open)
        {
            JournalBegin begin = PlacementRecord.Begin(Read(key), attempt);
            if (begin.Outcome == BeginOutcome.Won)
                Write(key, begin.Record);
            return new(begin);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> ReplaceAsync(
        PlacementIntent intent,
        PlacementRecord current,
        PlacementRecord next,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        cancellationToken.ThrowIfCancellationRequested();
        IntentKey key = KeyOf(intent);
        lock (_open)
        {
            bool isCurrent =
                Read(key) is { } standing && standing.Version == current.Version && standing.Attempt.Id == current.Attempt.Id;
            if (isCurrent)
                Write(key, next);
            return new(isCurrent);
        }
    }

    /// <summary>Notes that this process started a checkout, soon after the time since which the journal is complete.</summary>
    internal void NoteStarted(CheckoutId id, TimeSpan maxClockSkew)
    {
        lock (_open)
        {
            if (id.StartedAt <= CompleteSince + maxClockSkew)
                _started.Note(IntentKey.Of(_hashKey, id));
        }
    }

    /// <summary>Whether this process started the checkout, and no record of it can have been dropped.</summary>
    internal bool KnowsAllSendsOf(CheckoutId id)
    {
        var key = IntentKey.Of(_hashKey, id);
        lock (_open)
            return _started.Has(key) && (_ended.DroppedUntil is not { } dropped || id.StartedAt > dropped);
    }

    /// <summary>A placement asks several times in a row for the same intent, and the hash is the dearest part of that.</summary>
    private IntentKey KeyOf(PlacementIntent intent)
    {
        if (_last is { } last && last.Intent == intent)
            return last.Key;
        var key = IntentKey.Of(_hashKey, intent);
        _last = new(intent, key);
        return key;
    }

    private PlacementRecord? Read(IntentKey key) =>
        _open.TryGetValue(key, out PlacementRecord? open) ? open : _ended.Find(key)?.Unpack();

    private void Write(IntentKey key, PlacementRecord record)
    {
        if (record.IsOpen)
        {
            _open[key] = record;
            _ended.Remove(key);
            return;
        }
        _open.Remove(key);
        _ended.Set(key, PackedRecord.Of(record, _clock.GetUtcNow()));
    }

    private sealed record KnownKey(PlacementIntent Intent, IntentKey Key);
}
