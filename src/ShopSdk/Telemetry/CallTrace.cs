using System.Diagnostics;

namespace ShopSdk.Telemetry;

/// <summary>The spans and the duration of one call. Without a listener, none is created, and the call holds only a null field.</summary>
internal sealed class CallTrace
{
    private readonly CallTelemetry _call;
    private readonly TimeProvider _clock;
    private readonly Activity? _operation;
    private readonly long _started;
    private Activity? _attempt;
    private string? _error;

    private CallTrace(CallTelemetry call, TimeProvider clock)
    {
        (_call, _clock, _started) = (call, clock, clock.GetTimestamp());
        _operation = ShopTelemetry
            .Spans.StartActivity($"{call.Provider} {call.Operation}")
            ?.SetTag(TelemetryTags.Provider, call.Provider)
            .SetTag(TelemetryTags.Store, call.Store)
            .SetTag(TelemetryTags.Operation, call.Operation)
            .SetTag(TelemetryTags.Effect, call.Effect);
    }

    public static CallTrace? Start(CallTelemetry call, TimeProvider clock) =>
        ShopTelemetry.Spans.HasListeners() || ShopTelemetry.Duration.Enabled ? new(call, clock) : null;

    /// <summary>Begins the span of an attempt: that of an HTTP client, but without the address, whose path may be a credential.</summary>
    /// <param name="number">Which attempt it is: 1 for the first.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="host">The host that it goes to.</param>
    /// <param name="port">The port of that host.</param>
    public void AttemptStarted(int number, string method, string host, int port)
    {
        if (_operation is null)
            return;
        _attempt = ShopTelemetry
            .Spans.StartActivity(method, ActivityKind.Client)
            ?.SetTag(TelemetryTags.Method, method)
            .SetTag(TelemetryTags.ServerAddress, host)
            .SetTag(TelemetryTags.ServerPort, port);
        if (number > 1)
            _attempt?.SetTag(TelemetryTags.ResendCount, number - 1);
    }

    public void AttemptEnded(AttemptTelemetry end)
    {
        if (_attempt is not { } attempt)
            return;
        _attempt = null;
        if (end.StatusCode is { } status)
            attempt.SetTag(TelemetryTags.StatusCode, status);
        if (end.IsError)
            attempt.SetTag(TelemetryTags.ErrorType, end.Result).SetStatus(ActivityStatusCode.Error);
        attempt.Dispose();
    }

    public void Fail(Exception error) => _error = error.GetType().Name;

    /// <summary>Ends the span of the call.</summary>
    /// <param name="last">How its last attempt ended.</param>
    public void Ended(AttemptTelemetry last)
    {
        // There is neither a response nor an error: the caller canceled, or no attempt was made.
        string? error = _error ?? last.Failure;
        if (_operation is { } operation)
        {
            operation.SetTag(TelemetryTags.Attempts, last.Number);
            if (error is not null)
                operation.SetTag(TelemetryTags.ErrorType, error).SetStatus(ActivityStatusCode.Error);
            operation.Dispose();
        }
        if (!ShopTelemetry.Duration.Enabled)
            return;
        var tags = new TagList
        {
            { TelemetryTags.Provider, _call.Provider },
            { TelemetryTags.Operation, _call.Operation },
            { TelemetryTags.Effect, _call.Effect },
        };
        if (error is not null)
            tags.Add(TelemetryTags.ErrorType, error);
        ShopTelemetry.Duration.Record(_clock.GetElapsedTime(_started).TotalSeconds, tags);
    }
}
