namespace ShopSdk.Emulator;

/// <summary>Every request that the emulator read, in the order of reading.</summary>
public sealed class RequestJournal
{
    private readonly Gate _gate = new();
    private readonly List<RecordedRequest> _requests = [];

    internal RequestJournal() { }

    /// <summary>Gets the requests, oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>Counts the requests of a provider and operation; null means any.</summary>
    public int Count(string? provider = null, string? operation = null)
    {
        lock (_gate)
        {
            return _requests.Count(request =>
                (provider is null || string.Equals(request.Provider, provider, StringComparison.Ordinal))
                && (operation is null || string.Equals(request.Operation, operation, StringComparison.Ordinal))
            );
        }
    }

    /// <summary>Forgets all requests.</summary>
    public void Clear()
    {
        lock (_gate)
            _requests.Clear();
    }

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
            _requests.Add(request);
    }
}
