using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace ShopSdk.Tests.Security;

/// <summary>Everything that a process puts out without being asked: logs at Trace, activities and metrics, the platform's included.</summary>
internal sealed class Sinks : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _metrics = new();
    private IExternalScopeProvider? _scopes;

    public Sinks()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(_activities);
        _metrics.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _metrics.Start();
    }

    public IReadOnlyList<string> Leaks =>
        [.. _texts.Where(text => text.Contains(Canary.Mark, StringComparison.OrdinalIgnoreCase))];

    public IReadOnlyList<string> Texts => [.. _texts];

    public void Note(string text) => _texts.Enqueue(text);

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        _activities.Dispose();
        _metrics.Dispose();
    }

    private void Note(Activity activity) =>
        Note(
            $"activity {activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} "
                + $"{Join(activity.TagObjects)} {Join(activity.Baggage.Select(b => KeyValuePair.Create(b.Key, (object?)b.Value)))} "
                + string.Join(' ', activity.Events.Select(e => $"{e.Name} {Join(e.Tags)}"))
        );

    private void Note<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Note($"metric {instrument.Meter.Name} {instrument.Name} {value} {Join(tags.ToArray())}");

    private static string Join(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private sealed class Line(Sinks sinks, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => sinks._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? Join(pairs) : "";
            sinks._scopes?.ForEachScope((scope, s) => s.Note($"scope {scope}"), sinks);
            sinks.Note($"log {category} {eventId.Id} {formatter(state, exception)} {values} {exception}");
        }
    }
}
