using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ShopSdk.Journal.Tests.Work;

/// <content>What the worker reports.</content>
public abstract partial class WorkerTests
{
    [Fact]
    public async Task Metrics_SayWhatIsOpenAndWhatWasDone()
    {
        ConcurrentDictionary<string, double> seen = new(StringComparer.Ordinal);
        ShopHost host = await HostAsync();
        PlacementWorker worker = host.Worker;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument.Name.StartsWith("shopsdk.journal.", StringComparison.Ordinal) && worker.Reports(instrument))
                it.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Note(instrument, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Note(instrument, value));
        listener.Start();
        await LoseAsync(host, "order-1");
        await LoseAsync(host, "order-2");
        await Database.ExecuteAsync("update shop_intents set record = 'no record' where reference = 'order-2'");
        await Database.ExecuteAsync("update shop_intents set begun_at = begun_at - 3600000 where reference = 'order-2'");
        await LookupsAreDueAsync();

        await worker.RunOnceAsync(Token);
        listener.RecordObservableInstruments();

        seen["shopsdk.journal.lookups"].Should().Be(1);
        seen["shopsdk.journal.settlements"].Should().Be(1);
        seen["shopsdk.journal.open"].Should().Be(1);
        seen["shopsdk.journal.open.age"].Should().BeGreaterThan(3600);
        seen["shopsdk.journal.attention"].Should().Be(1);

        void Note(Instrument instrument, double value) =>
            seen.AddOrUpdate(instrument.Name, value, (_, before) => instrument.IsObservable ? value : before + value);
    }
}
