using System.Diagnostics.CodeAnalysis;

namespace ShopSdk.Http;

/// <summary>The token of one attempt: canceled by the caller or by the time limit. Costs nothing when there is no limit.</summary>
[SuppressMessage("Design", "CA1001", Justification = "It is disposable; the rule does not see through readonly structs.")]
internal readonly struct AttemptTimer : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _registration;

    public AttemptTimer(TimeSpan limit, TimeProvider clock, CancellationToken caller)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            Token = caller;
            return;
        }
        _source = new CancellationTokenSource(limit, clock);
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    public bool HasFired => _source is { IsCancellationRequested: true };

    public void Dispose()
    {
        _registration.Dispose();
        _source?.Dispose();
    }
}
