using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Placing;

/// <summary>
/// A table that knows in which order its entries were set, so that the oldest can be dropped. Its memory is bounded by the number of its entries,
/// however often they are replaced or removed. Callers hold a lock.
/// </summary>
internal sealed class AgedTable<TKey, TValue>
    where TKey : notnull
{
    private const int Slack = 64;

    private readonly Dictionary<TKey, Entry> _entries = [];
    private readonly Queue<(TKey Key, long Number)> _order = new();
    private long _number;

    public int Count => _entries.Count;

    /// <summary>Gets how many places are held, those of replaced and removed entries included.</summary>
    public int Places => _order.Count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        bool found = _entries.TryGetValue(key, out Entry entry);
        value = entry.Value;
        return found;
    }

    /// <summary>Adds or replaces an entry, which is then the newest.</summary>
    public void Set(TKey key, TValue value)
    {
        _entries[key] = new Entry(value, ++_number);
        _order.Enqueue((key, _number));
        if (_order.Count > _entries.Count + (_entries.Count / 4) + Slack)
            DropEmptyPlaces();
    }

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        bool found = _entries.Remove(key, out Entry entry);
        value = entry.Value;
        return found;
    }

    /// <summary>Removes the oldest entry; false when there is none.</summary>
    public bool RemoveOldest([MaybeNullWhen(false)] out TValue value)
    {
        while (_order.TryDequeue(out (TKey Key, long Number) place))
        {
            if (IsTaken(place))
                return Remove(place.Key, out value);
        }
        value = default;
        return false;
    }

    private void DropEmptyPlaces()
    {
        for (int left = _order.Count; left > 0; left--)
        {
            (TKey Key, long Number) place = _order.Dequeue();
            if (IsTaken(place))
                _order.Enqueue(place);
        }
    }

    /// <summary>Whether the entry still has this place: it has another one once it was set again.</summary>
    private bool IsTaken((TKey Key, long Number) place) =>
        _entries.TryGetValue(place.Key, out Entry entry) && entry.Number == place.Number;

    private readonly record struct Entry(TValue Value, long Number);
}
