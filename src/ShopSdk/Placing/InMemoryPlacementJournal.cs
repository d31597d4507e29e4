using System.Security.Cryptography;
using System.Text;

namespace ShopSdk.Placing;

/// <summary>
/// Keeps intents in the memory of this process. Open intents are never dropped; of the others, the newest stay. Clients that share one journal know
/// of each other's placements. A new journal knows of none, which is what tests want.
/// </summary>
/// <remarks>It does not survive the process, and other processes do not see it: in production, use a journal in a database.</remarks>
public sealed class InMemoryPlacementJournal : IPlacementJournal
{
    /// <summary>How many intents whose outcome is known are kept.</summary>
    public const int DefaultCapacity = 100_000;

    private readonly Dictionary<PlacementIntent, Entry> _entries = [];
    private readonly Queue<(PlacementIntent Intent, long Sequence)> _ended = new();
    private readonly StartedCheckouts _started;
    private readonly int _capacity;
    private readonly byte[] _hashKey = RandomNumberGenerator.GetBytes(32);
    private DateTimeOffset _completeSince;
    private int _endedCount;
    private long _sequence;

    /// <summary>Creates an empty journal, which is complete from now on.</summary>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="capacity">How many intents whose outcome is known are kept. The oldest are dropped first.</param>
    public InMemoryPlacementJournal(TimeProvider? timeProvider = null, int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _completeSince = (timeProvider ?? TimeProvider.System).GetUtcNow();
        _started = new(_completeSince, capacity);
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> HashKey => _hashKey;

    /// <summary>Gets the checkouts that were started through this journal's clients soon after it was created.</summary>
    internal StartedCheckouts Started => _started;

    /// <inheritdoc/>
    public ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_entries)
            return new(new JournalEntry(_entries.TryGetValue(intent, out Entry entry) ? entry.Read() : null, _completeSince));
    }

    /// <inheritdoc/>
    public ValueTask<JournalBegin> BeginAsync(
        PlacementIntent intent,
        PlacementAttempt attempt,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_entries)
        {
            PlacementRecord? standing = _entries.TryGetValue(intent, out Entry entry) ? entry.Read() : null;
            JournalBegin begin = PlacementRecord.Begin(standing, attempt);
            if (begin.Outcome == BeginOutcome.Won)
                Write(intent, begin.Record);
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
        lock (_entries)
        {
            if (!_entries.TryGetValue(intent, out Entry entry))
                return new(false);
            PlacementRecord standing = entry.Read();
            if (standing.Version != current.Version || standing.Attempt.Id != current.Attempt.Id)
                return new(false);
            Write(intent, next);
            return new(true);
        }
    }

    private void Write(PlacementIntent intent, PlacementRecord record)
    {
        bool wasEnded = _entries.TryGetValue(intent, out Entry before) && before.IsEnded;
        _entries[intent] = new Entry(record, ++_sequence);
        if (record.IsOpen)
        {
            _endedCount -= wasEnded ? 1 : 0;
            return;
        }
        _endedCount += wasEnded ? 0 : 1;
        _ended.Enqueue((intent, _sequence));
        while (_endedCount > _capacity)
            DropOldest();
    }

    private void DropOldest()
    {
        (PlacementIntent intent, long sequence) = _ended.Dequeue();
        // It was written again since: the later place in the queue counts.
        if (!_entries.TryGetValue(intent, out Entry entry) || entry.Sequence != sequence)
            return;
        DateTimeOffset begun = entry.Read().Attempt.LatestSend;
        if (begun > _completeSince)
            _completeSince = begun;
        _entries.Remove(intent);
        _endedCount--;
    }

    /// <summary>A record: as an object while it is open, as UTF-8 once its outcome is known, which takes a third of the memory.</summary>
    private readonly struct Entry(PlacementRecord record, long sequence)
    {
        private readonly object _value = record.IsOpen ? record : Encoding.UTF8.GetBytes(record.ToJson());

        public long Sequence { get; } = sequence;

        public bool IsEnded => _value is byte[];

        public PlacementRecord Read() =>
            _value is byte[] json ? PlacementRecord.FromJson(Encoding.UTF8.GetString(json)) : (PlacementRecord)_value;
    }
}
