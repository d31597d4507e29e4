namespace ShopSdk.Journal.Work;

/// <summary>How many look-ups each store may still get: so many a second, saved up for one interval at most.</summary>
internal sealed class StoreLimits(double perSecond, TimeSpan interval, TimeProvider clock)
{
    private readonly Dictionary<StoreName, (double Left, long Since)> _allowances = [];
    private readonly double _most = Math.Max(1, perSecond * Math.Max(1, interval.TotalSeconds));

    /// <summary>How many look-ups a store may get now.</summary>
    public int Available(StoreName store)
    {
        lock (_allowances)
            return (int)Math.Max(0, Refill(store));
    }

    /// <summary>Uses some of them up.</summary>
    public void Take(StoreName store, int count)
    {
        lock (_allowances)
            _allowances[store] = (Refill(store) - count, _allowances[store].Since);
    }

    private double Refill(StoreName store)
    {
        long now = clock.GetTimestamp();
        double left = _allowances.TryGetValue(store, out (double Left, long Since) before)
            ? Math.Min(_most, before.Left + clock.GetElapsedTime(before.Since, now).TotalSeconds * perSecond)
            : _most;
        _allowances[store] = (left, now);
        return left;
    }
}
