namespace ShopSdk.Placing;

/// <summary>The newest records whose outcome is known, bounded by their number and by their memory. Callers hold a lock.</summary>
/// <param name="capacity">How many records are kept at most.</param>
/// <param name="maxBytes">How much memory they take at most. Ids of checkouts can be large.</param>
internal sealed class EndedRecords(int capacity, long maxBytes)
{
    private readonly AgedTable<IntentKey, PackedRecord> _records = new();
    private long _bytes;

    /// <summary>Gets the time after which none of the dropped attempts was started or sent; null when none was dropped.</summary>
    public DateTimeOffset? DroppedUntil { get; private set; }

    public PackedRecord? Find(IntentKey key) => _records.TryGet(key, out PackedRecord record) ? record : null;

    public void Set(IntentKey key, PackedRecord record)
    {
        Remove(key);
        _records.Set(key, record);
        _bytes += record.Size;
        while (_records.Count > capacity || (_bytes > maxBytes && _records.Count > 1))
            DropOldest();
    }

    public void Remove(IntentKey key)
    {
        if (_records.Remove(key, out PackedRecord before))
            _bytes -= before.Size;
    }

    private void DropOldest()
    {
        if (!_records.RemoveOldest(out PackedRecord oldest))
            return;
        _bytes -= oldest.Size;
        if (DroppedUntil is not { } until || oldest.Until > until)
            DroppedUntil = oldest.Until;
    }
}
