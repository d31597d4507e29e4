using System.Diagnostics;
using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.Telemetry;

/// <summary>The spans and the duration of one call. There is none while nobody listens, and then it costs a field.</summary>
internal sealed class CallTrace
{
    private readonly Activity? _operation;
    private readonly long _started;
    private Activity? _attempt;
    private string? _error;

    private CallTrace(ApiCall call)
    {
        _started = call.Clock.GetTimestamp();
        string provider = call.Settings.Provider.Id.Value;
        _operation = ShopTelemetry
            .Spans.StartActivity($"{provider} {call.Operation.Name}")
            ?.SetTag(TelemetryTags.Provider, provider)
            .SetTag(TelemetryTags.Store, call.Settings.Store.Value)
            .SetTag(TelemetryTags.Operation, call.Operation.Name)
            .SetTag(TelemetryTags.Effect, EffectOf(call));
    }

    public static CallTrace? Start(ApiCall call) =>
        ShopTelemetry.Spans.HasListeners() || ShopTelemetry.Duration.Enabled ? new(call) : null;

    /// <summary>Begins the span of an attempt: that of an HTTP client, but without the address, whose path may be a credential.</summary>
    public void AttemptStarted(ApiCall call, HttpRequestMessage request)
    {
        if (_operation is null)
            return;
        _attempt = ShopTelemetry
            .Spans.StartActivity(request.Method.Method, ActivityKind.Client)
            ?.SetTag(TelemetryTags.Method, request.Method.Method)
            .SetTag(TelemetryTags.ServerAddress, request.RequestUri?.Host)
            .SetTag(TelemetryTags.ServerPort, request.RequestUri?.Port);
        if (call.Attempts > 1)
            _attempt?.SetTag(TelemetryTags.ResendCount, call.Attempts - 1);
    }

    public void AttemptEnded(ApiCall call)
    {
        if (_attempt is not { } attempt)
            return;
        _attempt = null;
        if (call.Response is { } response)
            attempt.SetTag(TelemetryTags.StatusCode, (int)response.StatusCode);
        if (call.End != AttemptEnd.Responded || call.Response is { IsSuccessStatusCode: false })
            attempt.SetTag(TelemetryTags.ErrorType, AttemptText.Of(call)).SetStatus(ActivityStatusCode.Error);
        attempt.Dispose();
    }

    public void Fail(Exception error) => _error = error.GetType().Name;

    public void Ended(ApiCall call)
    {
        // Neither a response nor an error was made of it: the caller canceled, or it never got as far as an attempt.
        string? error = _error ?? (call.End == AttemptEnd.Responded ? null : AttemptText.Of(call));
        if (_operation is { } operation)
        {
            operation.SetTag(TelemetryTags.Attempts, call.Attempts);
            if (error is not null)
                operation.SetTag(TelemetryTags.ErrorType, error).SetStatus(ActivityStatusCode.Error);
            operation.Dispose();
        }
        if (!ShopTelemetry.Duration.Enabled)
            return;
        var tags = new TagList
        {
            { TelemetryTags.Provider, call.Settings.Provider.Id.Value },
            { TelemetryTags.Operation, call.Operation.Name },
            { TelemetryTags.Effect, EffectOf(call) },
        };
        if (error is not null)
            tags.Add(TelemetryTags.ErrorType, error);
        ShopTelemetry.Duration.Record(call.Clock.GetElapsedTime(_started).TotalSeconds, tags);
    }

    private static string EffectOf(ApiCall call) =>
        call.Operation.Effect switch
        {
            Effect.Read => "read",
            Effect.Repeatable => "repeatable",
            _ => "once",
        };
}
