using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace ShopSdk.Telemetry;

/// <summary>Keeps the failures of an application's logger away from calls: a full disk must not turn a placed order into an exception.</summary>
[SuppressMessage("Design", "CA1031", Justification = "Whatever a logger throws, the call goes on.")]
internal sealed class SafeLogger(ILogger logger) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return logger.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            return false;
        }
    }

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        try
        {
            logger.Log(logLevel, eventId, state, exception, formatter);
        }
        catch (Exception)
        {
            // The failure of a logger cannot be logged.
        }
    }
}
