using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ShopSdk.Emulator;
using ShopSdk.Tests.Providers.Intercart;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Telemetry;

/// <summary>What an application sees that adds the SDK to OpenTelemetry.</summary>
[Collection(ListeningTests.Name)]
public sealed class TelemetryTests : IDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<Metric> _metrics = [];
    private readonly TracerProvider _tracer;
    private readonly MeterProvider _meter;

    public TelemetryTests()
    {
        _tracer = Sdk.CreateTracerProviderBuilder().AddSource("ShopSdk").AddInMemoryExporter(_spans).Build();
        _meter = Sdk.CreateMeterProviderBuilder().AddMeter("ShopSdk").AddInMemoryExporter(_metrics).Build();
    }

    public void Dispose()
    {
        _tracer.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public async Task Place_AfterARetry_IsOneSpanOverItsOperationsAndTheirAttempts()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync("telemetry-1");
        _spans.Clear();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.Status(503, FaultPoint.BeforeRead));

        await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        Activity place = Single("intercart place");
        Activity get = Single("intercart GetOrder");
        Activity complete = Single("intercart CompleteOrder");
        Activity[] attempts = [.. _spans.Where(span => span.ParentSpanId == get.SpanId)];
        place.Tag("shopsdk.placement.outcome").Should().Be("placed");
        place.Tag("shopsdk.placement.evidence").Should().Be("response");
        (get.ParentSpanId, complete.ParentSpanId).Should().Be((place.SpanId, place.SpanId));
        get.Tag("shopsdk.effect").Should().Be("read");
        get.Tag("shopsdk.attempts").Should().Be(2);
        get.Status.Should().Be(ActivityStatusCode.Unset);
        complete.Tag("shopsdk.effect").Should().Be("once");
        attempts.Should().HaveCount(2).And.OnlyContain(span => span.Kind == ActivityKind.Client && span.DisplayName == "GET");
        attempts[0].Tag("http.response.status_code").Should().Be(503);
        attempts[0].Tag("error.type").Should().Be("503");
        attempts[0].Tag("http.request.resend_count").Should().BeNull();
        attempts[1].Tag("http.response.status_code").Should().Be(200);
        attempts[1].Tag("http.request.resend_count").Should().Be(1);
        attempts[1].Tag("server.address").Should().Be("127.0.0.1");
        attempts[1].Tag("server.port").Should().Be(shop.Emulator.AddressOf("intercart").Port);
        Count("shopsdk.retries").Should().Be(1);
        Count("shopsdk.placements", "placed").Should().Be(1);
        Count("shopsdk.placements.resolved").Should().Be(0);
    }

    [Fact]
    public async Task Place_WithALostResponse_IsUnknownAndLaterResolved()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => options.Placement.LookupAttempts = 0);
        Checkout checkout = await shop.StartCheckoutAsync("telemetry-2");
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        Placement found = await shop.Client.FindPlacementAsync(checkout.Id);
        await shop.Client.FindPlacementAsync(checkout.Id);
        await shop.Client.FindPlacementAsync((await shop.StartCheckoutAsync("telemetry-2b")).Id);

        placement.Should().BeOfType<Placement.Unknown>();
        found.Should().BeOfType<Placement.Placed>();
        Single("intercart place").Status.Should().Be(ActivityStatusCode.Error);
        Single("intercart CompleteOrder").Tag("error.type").Should().Be("OutcomeUnknownException");
        _spans
            .First(span => span.DisplayName == "intercart find placement")
            .Tag("shopsdk.placement.evidence")
            .Should()
            .Be("lookup");
        Count("shopsdk.placements", "unknown").Should().Be(1);
        Count("shopsdk.placements.resolved", "placed").Should().Be(1);
    }

    [Fact]
    public async Task Operation_OfAnyOutcome_IsMeasured()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync("telemetry-3");

        await shop.Client.GetAsync(checkout.Id);
        Func<Task> missing = () => shop.Api.GetOrderAsync("none");
        await missing.Should().ThrowAsync<Exception>();

        Points("shopsdk.operation.duration").Sum(point => point.GetHistogramCount()).Should().Be(3);
        Points("shopsdk.operation.duration").Count(point => Tags(point).ContainsKey("error.type")).Should().Be(1);
    }

    [Fact]
    public async Task Whatever_is_told_is_on_the_page()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync("telemetry-4");
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);
        await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        await shop.Client.FindPlacementAsync(checkout.Id);
        _meter.ForceFlush();

        _spans.SelectMany(span => span.TagObjects).Select(tag => tag.Key).Should().BeSubsetOf(TelemetryPage.Names("Tags"));
        _metrics.Select(metric => metric.Name).Should().BeSubsetOf(TelemetryPage.Names("Metrics"));
        _spans
            .Select(span => span.DisplayName)
            .Select(name =>
                name switch
                {
                    "intercart place" => "{provider} place",
                    "intercart find placement" => "{provider} find placement",
                    _ when name.StartsWith("intercart ", StringComparison.Ordinal) => "{provider} {operation}",
                    _ => "{method}",
                }
            )
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(TelemetryPage.Names("Spans"));
    }

    private Activity Single(string name) => _spans.Should().ContainSingle(span => span.DisplayName == name).Which;

    private long Count(string metric, string? outcome = null) =>
        Points(metric)
            .Where(point => outcome is null || Tags(point)["shopsdk.placement.outcome"] as string == outcome)
            .Sum(point => point.GetSumLong());

    private List<MetricPoint> Points(string name)
    {
        _metrics.Clear();
        _meter.ForceFlush();
        var points = new List<MetricPoint>();
        foreach (Metric metric in _metrics.Where(metric => metric.Name == name))
        foreach (ref readonly MetricPoint point in metric.GetMetricPoints())
            points.Add(point);
        return points;
    }

    private static Dictionary<string, object?> Tags(MetricPoint point)
    {
        var tags = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, object?> tag in point.Tags)
            tags[tag.Key] = tag.Value;
        return tags;
    }
}
