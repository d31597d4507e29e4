using System.Collections.Concurrent;

namespace ShopSdk.Placing;

/// <summary>
/// Points in time on this process's monotonic clock, which cannot be set: when attempts were sent, and when intents without a record were first
/// looked up. Bounded: of too many, the oldest are forgotten, and then the wall clock or a later look-up counts.
/// </summary>
internal sealed class MonotonicTimes
{
    private const int Capacity = 100_000;

    private readonly ConcurrentDictionary<object, long> _times = new();
    private readonly ConcurrentQueue<object> _order = new();

    /// <summary>Sets a point in time to now.</summary>
    public void Set(object key, TimeProvider clock)
    {
        if (_times.TryAdd(key, clock.GetTimestamp()))
            _order.Enqueue(key);
        else
            _times[key] = clock.GetTimestamp();
        while (_times.Count > Capacity && _order.TryDequeue(out object? oldest))
            _times.TryRemove(oldest, out _);
    }

    /// <summary>Sets a point in time to now unless it is set.</summary>
    public void SetFirst(object key, TimeProvider clock)
    {
        if (!_times.ContainsKey(key))
            Set(key, clock);
    }

    public TimeSpan? Since(object key, TimeProvider clock) =>
        _times.TryGetValue(key, out long time) ? clock.GetElapsedTime(time) : null;

    public void Forget(object key) => _times.TryRemove(key, out _);
}
