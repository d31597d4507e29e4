using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ShopSdk.Tests.Amounts;

/// <summary>Keeps what is logged.</summary>
internal sealed class EventLog : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, int Event, string Text)> _entries = new();

    public IReadOnlyCollection<(LogLevel Level, int Event, string Text)> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) { }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _entries.Enqueue((logLevel, eventId.Id, formatter(state, exception)));

    public void Dispose() { }
}
