using System.Diagnostics;
using System.Diagnostics.Metrics;
using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>Listeners that fail: to progress, to spans and to counts.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task PlaceAsync_ProgressFailsBeforeTheSend_LeavesTheIntentFree()
    {
        StubClient client = NewClient();
        var options = new CallOptions { Progress = new FailingProgress(CheckoutStage.Placing) };

        Func<Task> place = () => client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), options, Canceled);

        await place.Should().ThrowAsync<InvalidOperationException>();
        (await PlaceAsync(client)).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task PlaceAsync_ProgressFailsAfterTheSend_HidesNoOutcome()
    {
        StubClient client = NewClient();
        _shop.Place = _ => StubShop.Lost();
        _shop.LookUp = (_, _) => StubShop.Response(_shop.Lookups.Count < 3 ? "{}" : """{"order":"9"}""");
        var options = new CallOptions { Progress = new FailingProgress(CheckoutStage.LookingUp) };

        Placement placement = await client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), options, Canceled);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
    }

    [Fact]
    public async Task PlaceAsync_ListenersFail_HidesNoOutcome()
    {
        // They hear the whole process: only what this test does may fail.
        var here = new AsyncLocal<bool> { Value = true };
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ShopSdk",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => Fail(here.Value && span.OperationName == "stub place"),
        };
        ActivitySource.AddActivityListener(spans);
        using var metrics = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "ShopSdk")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        metrics.SetMeasurementEventCallback<long>((_, _, _, _) => Fail(here.Value));
        metrics.Start();

        Placement placement = await PlaceAsync(NewClient());

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Response);
    }

    private static void Fail(bool fails)
    {
        if (fails)
            throw new InvalidOperationException("listener");
    }
}
