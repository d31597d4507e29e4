using System.Diagnostics;
using System.Net;
using ShopSdk.Http;
using ShopSdk.TestKit;
using ShopSdk.Tests.Placing;
using ShopSdk.Tests.Resilience;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Telemetry;

/// <summary>The words by which an attempt's span says how it ended.</summary>
[Collection(ListeningTests.Name)]
public sealed class ErrorTypeTests : IDisposable
{
    private readonly FakeClock _clock = new(OutcomeVectorTests.Noon);
    private readonly CancellationTokenSource _caller = new();
    private readonly List<Activity> _spans = [];
    private readonly ActivityListener _listener;

    public ErrorTypeTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ShopSdk",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _spans.Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _caller.Dispose();
    }

    [Theory]
    [InlineData("refused", "not_sent")]
    [InlineData("reset", "connection_lost")]
    [InlineData("late", "timeout")]
    [InlineData("canceled", "canceled")]
    [InlineData("too large", "response_too_large")]
    [InlineData("418", "418")]
    [InlineData("200", null)]
    public async Task Attempt_ThatEndsSo_SaysSo(string end, string? type)
    {
        using var transport = new Ending(end, _clock, _caller);
        ApiChannel channel = StubStore.Create(transport, _clock, o => o.Retry.MaxRetries = 0).Channel;

        try
        {
            await SendAsync(channel);
        }
        catch (Exception e) when (type is not null)
        {
            // What it throws is another test's business.
            e.Should().NotBeNull();
        }

        Activity attempt = _spans.Should().ContainSingle(span => span.Kind == ActivityKind.Client).Subject;
        attempt.Tag("error.type").Should().Be(type);
        attempt.Status.Should().Be(type is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
    }

    private Task<StubResponse> SendAsync(ApiChannel channel)
    {
        ApiRequest request = channel.CreateRequest(StubProvider.Once);
        return channel.SendAsync(ref request, StubJson.Response, _caller.Token);
    }

    private sealed class Ending(string end, FakeClock clock, CancellationTokenSource caller) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (end != "refused")
                await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            if (end == "late")
                clock.Advance(TimeSpan.FromSeconds(10));
            if (end == "canceled")
                await caller.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return end switch
            {
                "too large" => await StubShop.Response(new string(' ', 2000)),
                "418" or "200" => await StubShop.Response("""{"ok":true}""", (HttpStatusCode)int.Parse(end)),
                _ => throw new HttpRequestException(end),
            };
        }
    }
}
