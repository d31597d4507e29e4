using System.Diagnostics;
using System.Diagnostics.Metrics;
using ShopSdk.Amounts;

namespace ShopSdk.Telemetry;

/// <summary>
/// The only place where the SDK emits spans, metrics and, through <see cref="LogEvents"/>, logs. No address, amount, token, order or
/// reference goes into a span or a metric. Without a listener, none is created.
/// </summary>
internal static class ShopTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "ShopSdk";

    // The boundaries that OpenTelemetry gives for HTTP durations, and two more: a call with its retries takes longer than a request.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60],
    };

    public static ActivitySource Spans { get; } = new(Name);

    public static Meter Meter { get; } = new(Name);

    public static Histogram<double> Duration { get; } =
        Meter.CreateHistogram(
            "shopsdk.operation.duration",
            "s",
            "How long an operation took, retries and waits included.",
            null,
            Seconds
        );

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "shopsdk.retries",
        "{attempt}",
        "Attempts after the first."
    );

    private static readonly Counter<long> Polls = Meter.CreateCounter<long>(
        "shopsdk.polls",
        "{response}",
        "Responses that said \"not ready yet\"."
    );

    private static readonly Counter<long> Placements = Meter.CreateCounter<long>(
        "shopsdk.placements",
        "{placement}",
        "Calls of PlaceAsync, by what they came to."
    );

    private static readonly Counter<long> Resolved = Meter.CreateCounter<long>(
        "shopsdk.placements.resolved",
        "{placement}",
        "Placements whose outcome was reported as unknown before and is known now. Each counts once."
    );

    private static readonly Counter<long> Disagreements = Meter.CreateCounter<long>(
        "shopsdk.amounts.disagreements",
        "{checkout}",
        "Checkouts whose amounts disagreed when they were about to be placed."
    );

    /// <summary>An attempt has ended, in whatever way.</summary>
    public static void AttemptEnded(CallTelemetry call, AttemptTelemetry end, CallTrace? trace)
    {
        trace?.AttemptEnded(end);
        LogEvents.AttemptEnded(call, end);
    }

    /// <summary>There will be another attempt after a wait.</summary>
    public static void Retrying(CallTelemetry call, AttemptTelemetry end, TimeSpan wait)
    {
        Retries.Add(1, new(TelemetryTags.Provider, call.Provider), new(TelemetryTags.Operation, call.Operation));
        LogEvents.Retrying(call, end, wait);
    }

    /// <summary>The call fails with this error.</summary>
    public static void Failed(CallTelemetry call, AttemptTelemetry end, CallTrace? trace, Exception error)
    {
        trace?.Fail(error);
        LogEvents.Failed(call, end, error);
    }

    /// <summary>The provider is not ready yet and will be asked again.</summary>
    public static void Polling(StoreTelemetry store, CheckoutId? id, int asked, TimeSpan? wait)
    {
        Polls.Add(1, new KeyValuePair<string, object?>(TelemetryTags.Provider, store.Provider));
        LogEvents.Polling(store, id, asked, wait);
    }

    /// <summary>A call of PlaceAsync or FindPlacementAsync came to an end.</summary>
    public static void Placed(StoreTelemetry store, PlacementVerb verb, CheckoutId id, PlacementResult result)
    {
        KeyValuePair<string, object?> provider = new(TelemetryTags.Provider, store.Provider);
        KeyValuePair<string, object?> outcome = new(TelemetryTags.Outcome, result.Outcome);
        if (verb == PlacementVerb.Place)
            Placements.Add(1, provider, outcome);
        if (result.SettlesUnknown)
            Resolved.Add(1, provider, outcome);
        LogEvents.Placed(store, id, result);
    }

    /// <summary>The amounts of a checkout that is about to be placed disagree.</summary>
    public static void AmountsDisagree(StoreTelemetry store, AmountReport report)
    {
        Disagreements.Add(
            1,
            new(TelemetryTags.Provider, store.Provider),
            new(TelemetryTags.AmountCause, report.Explanation?.Cause.ToString())
        );
        LogEvents.AmountsDisagree(store, report);
    }
}
