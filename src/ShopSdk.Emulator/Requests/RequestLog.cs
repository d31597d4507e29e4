using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>
/// The requests that the emulator read, in the order of reading. The counters also include requests that the journal no longer keeps.
/// </summary>
public sealed class RequestLog
{
    private readonly Gate _gate = new();
    private readonly Queue<RecordedRequest> _requests = [];
    private readonly Dictionary<(string Provider, string? Operation), int> _counts = [];
    private readonly int _capacity;
    private readonly OperationNames _names;

    internal RequestLog(int capacity, OperationNames names)
    {
        _capacity = capacity;
        _names = names;
    }

    /// <summary>Gets the newest requests, oldest first: as many as <see cref="ShopEmulatorOptions.RequestLogCapacity"/> says.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>Counts all requests of a provider and operation since the start or <see cref="Clear"/>; null means any.</summary>
    /// <exception cref="ArgumentException">The emulator has no such provider or operation.</exception>
    public int Count(string? provider = null, string? operation = null)
    {
        operation = _names.Find(provider, operation);
        lock (_gate)
        {
            return _counts
                .Where(count => provider is null || string.Equals(count.Key.Provider, provider, StringComparison.Ordinal))
                .Where(count => operation is null || string.Equals(count.Key.Operation, operation, StringComparison.Ordinal))
                .Sum(count => count.Value);
        }
    }

    /// <summary>Removes all requests and counts from zero.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
            _counts.Clear();
        }
    }

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            (string, string?) key = (request.Provider, request.Operation);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
            _requests.Enqueue(request);
            if (_requests.Count > _capacity)
                _requests.Dequeue();
        }
    }
}
