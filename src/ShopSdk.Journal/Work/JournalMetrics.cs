using System.Diagnostics.Metrics;

namespace ShopSdk.Journal.Work;

/// <summary>What the worker reports, by the same meter as the SDK. The gauges show what the worker of this process counted last.</summary>
internal sealed class JournalMetrics : IDisposable
{
    private readonly Meter _meter = new("ShopSdk");
    private readonly Counter<long> _lookups;
    private readonly Counter<long> _lost;
    private readonly Counter<long> _settlements;
    private volatile JournalCounts? _counts;

    public JournalMetrics()
    {
        _lookups = _meter.CreateCounter<long>(
            "shopsdk.journal.lookups",
            "{lookup}",
            "Look-ups of the worker, by what they came to."
        );
        _lost = _meter.CreateCounter<long>(
            "shopsdk.journal.leases.lost",
            "{lease}",
            "Placements that another worker took before this one was done."
        );
        _settlements = _meter.CreateCounter<long>(
            "shopsdk.journal.settlements",
            "{settlement}",
            "Outcomes that were passed to the application, by whether it took them."
        );
        _meter.CreateObservableGauge(
            "shopsdk.journal.open",
            () => Observe(counts => counts.Open),
            "{placement}",
            "Placements whose outcome is not known."
        );
        _meter.CreateObservableGauge(
            "shopsdk.journal.open.age",
            () => Observe(counts => counts.OldestAge.TotalSeconds),
            "s",
            "The age of the oldest placement whose outcome is not known."
        );
        _meter.CreateObservableGauge(
            "shopsdk.journal.attention",
            () => Observe(counts => counts.Attention),
            "{placement}",
            "Placements that wait for a person."
        );
    }

    public void LookedUp(string outcome) =>
        _lookups.Add(1, new KeyValuePair<string, object?>("shopsdk.placement.outcome", outcome));

    public void LeaseLost() => _lost.Add(1);

    public void Settled(bool taken) =>
        _settlements.Add(1, new KeyValuePair<string, object?>("shopsdk.settlement.outcome", taken ? "taken" : "failed"));

    public void Counted(JournalCounts counts) => _counts = counts;

    public bool Has(Instrument instrument) => ReferenceEquals(instrument.Meter, _meter);

    public void Dispose() => _meter.Dispose();

    private IEnumerable<Measurement<T>> Observe<T>(Func<JournalCounts, T> value)
        where T : struct => _counts is { } counts ? [new(value(counts))] : [];
}
