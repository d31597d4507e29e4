namespace ShopSdk.Emulator;

/// <summary>The duplicate oracle: accepted requests of operations that may act only once, per operation and intent.</summary>
internal sealed class OnceLedger
{
    private readonly Gate _gate = new();
    private readonly Dictionary<(string Provider, string Operation, string Intent), int> _counts = [];

    internal IReadOnlyList<OnceTally> Tallies
    {
        get
        {
            lock (_gate)
                return
                [
                    .. _counts.Select(entry => new OnceTally(
                        entry.Key.Provider,
                        entry.Key.Operation,
                        entry.Key.Intent,
                        entry.Value
                    )),
                ];
        }
    }

    internal void Add(string provider, string operation, string intent)
    {
        lock (_gate)
        {
            (string, string, string) key = (provider, operation, intent);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }
}
