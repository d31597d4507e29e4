using System.Collections.Concurrent;

namespace ShopSdk.Placing;

/// <summary>
/// Points in time on this process's monotonic clock, which nothing can set: when attempts were sent, and when intents without a record were first
/// looked up. Bounded: of too many, the oldest are forgotten, and then the wall clock or a later look-up counts.
/// </summary>
internal sealed class MonotonicTimes(int capacity = MonotonicTimes.DefaultCapacity)
{
    private const int DefaultCapacity = 100_000;

    private readonly ConcurrentDictionary<object, long> _times = new();
    private readonly ConcurrentQueue<object> _order = new();

    /// <summary>Gets how many keys take up memory. It is never less than the number of times that are set.</summary>
    public int Count => _order.Count;

    /// <summary>Sets a point in time to now, unless it is set.</summary>
    public void SetUnlessSet(object key, TimeProvider clock)
    {
        if (!_times.TryAdd(key, clock.GetTimestamp()))
            return;
        _order.Enqueue(key);
        // A forgotten key stays in the queue until it is its turn, so the queue is what has to be kept short.
        while (_order.Count > capacity && _order.TryDequeue(out object? oldest))
            _times.TryRemove(oldest, out _);
    }

    public TimeSpan? Since(object key, TimeProvider clock) =>
        _times.TryGetValue(key, out long time) ? clock.GetElapsedTime(time) : null;

    public void Forget(object key) => _times.TryRemove(key, out _);
}
