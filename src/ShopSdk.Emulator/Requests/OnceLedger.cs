namespace ShopSdk.Emulator;

/// <summary>Detects duplicates: counts the accepted requests of operations that may act only once, per operation and intent.</summary>
internal sealed class OnceLedger
{
    private readonly Gate _gate = new();
    private readonly HashSet<string> _intents = new(StringComparer.Ordinal);
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

    /// <summary>Gets a sentence with some of the intents that were named.</summary>
    internal string SomeIntents
    {
        get
        {
            lock (_gate)
                return _intents.Count == 0
                    ? "No request has named an intent yet."
                    : $"Intents that were named include {string.Join(", ", _intents.Take(5).Select(intent => $"'{intent}'"))}.";
        }
    }

    /// <summary>Records that a request named the intent, whatever the result of the request was.</summary>
    internal void See(string intent)
    {
        lock (_gate)
            _intents.Add(intent);
    }

    internal bool HasSeen(string intent)
    {
        lock (_gate)
            return _intents.Contains(intent);
    }

    internal void Add(string provider, string operation, string intent)
    {
        lock (_gate)
        {
            _intents.Add(intent);
            (string, string, string) key = (provider, operation, intent);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }
}
