using System.Net;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Providers;
using ShopSdk.TestKit;

namespace ShopSdk.FaultLab.Tests.Clients;

/// <summary>That the other libraries are set up as the lab's table says.</summary>
public sealed class PlacerTests
{
    private const string AsItComes = "Refit + AddStandardResilienceHandler";
    private const string WithoutBreaker = "Refit + AddStandardResilienceHandler, breaker off";
    private const string SafeMethodsOnly = "Refit + AddStandardResilienceHandler, breaker off, DisableForUnsafeHttpMethods";
    private const string Azure = "Azure.Core";

    private static readonly Uri Address = new("http://127.0.0.1:5000/");
    private static readonly RawRequest Request = new("api/order/17", """{"complete":true}""", [new("x-shop-token", "t1")]);

    public static TheoryData<string> All => [AsItComes, WithoutBreaker, SafeMethodsOnly, Azure];

    [Theory]
    [MemberData(nameof(All))]
    public async Task SendAsync_WithBody_SendsWhatWasWrittenByHand(string name)
    {
        using var transport = new RecordingTransport(HttpStatusCode.OK);
        using IPlacer placer = Create(name, transport);

        (HttpStatusCode status, string? body) = await placer.SendAsync(Address, Request, CancellationToken.None);

        SentRequest sent = transport.Sent.Should().ContainSingle().Subject;
        sent.Line.Should().Be("POST http://127.0.0.1:5000/api/order/17");
        sent.Headers.Should().Contain("x-shop-token", "t1");
        sent.MediaType.Should().Be("application/json");
        sent.Body.Should().Be(Request.Body);
        status.Should().Be(HttpStatusCode.OK);
        body.Should().Be("""{"ok":true}""");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task SendAsync_WithoutBody_SendsNone(string name)
    {
        using var transport = new RecordingTransport(HttpStatusCode.OK);
        using IPlacer placer = Create(name, transport);

        await placer.SendAsync(Address, new RawRequest("api/checkout/17/place_order/", null, []), CancellationToken.None);

        SentRequest sent = transport.Sent.Should().ContainSingle().Subject;
        sent.Line.Should().Be("POST http://127.0.0.1:5000/api/checkout/17/place_order/");
        sent.Body.Should().BeNullOrEmpty();
    }

    [Theory]
    [InlineData(AsItComes, 4)]
    [InlineData(WithoutBreaker, 4)]
    [InlineData(SafeMethodsOnly, 1)]
    [InlineData(Azure, 4)]
    public async Task SendAsync_503_IsRetriedAsTheNameSays(string name, int sends)
    {
        using var transport = new RecordingTransport(HttpStatusCode.ServiceUnavailable);
        using IPlacer placer = Create(name, transport);

        (HttpStatusCode status, _) = await placer.SendAsync(Address, Request, CancellationToken.None);

        status.Should().Be(HttpStatusCode.ServiceUnavailable);
        transport.Sent.Should().HaveCount(sends);
    }

    [Theory]
    [InlineData(AsItComes, 100)]
    [InlineData(WithoutBreaker, 120)]
    public async Task SendAsync_AfterManyFailures_IsStoppedByTheBreakerThatIsOn(string name, int sends)
    {
        using var transport = new RecordingTransport(HttpStatusCode.ServiceUnavailable);
        // No client retries while this clock does not move.
        using IPlacer placer = Create(name, transport, new FakeClock());
        using var end = new CancellationTokenSource();

        Task[] calls = [.. Enumerable.Range(0, 120).Select(_ => placer.SendAsync(Address, Request, end.Token))];

        int sent = transport.Sent.Count;
        // A placer's end waits for the calls that are under way.
        await end.CancelAsync();
        await Task.WhenAll(calls).ContinueWith(static _ => { }, TaskScheduler.Default);
        sent.Should().Be(sends);
    }

    private static IPlacer Create(string name, HttpMessageHandler transport, FakeClock? clock = null) =>
        LabClient.All.Single(client => client.Name == name) switch
        {
            RefitLabClient refit => refit.CreatePlacer(transport, clock ?? new FakeClock { AutoAdvance = true }),
            AzureLabClient => new AzurePlacer(transport, new ScaledClock(100)),
            _ => throw new ArgumentException($"'{name}' has no placer.", nameof(name)),
        };
}
