using System.Net;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.TestKit;
using ShopSdk.Tests.Placing;

namespace ShopSdk.Tests.Resilience;

/// <summary>When a read is sent again, at the limits of the settings.</summary>
public sealed class RetryDecisionTests
{
    private static readonly DateTimeOffset Noon = OutcomeVectorTests.Noon;

    private readonly FakeClock _clock = new(Noon) { AutoAdvance = true };
    private readonly List<DateTimeOffset> _sent = [];

    [Theory]
    [InlineData("30", 30)]
    [InlineData("2.5", 2.5)]
    public async Task RetryAfter_UpToTheLongestWait_IsKeptToTheTick(string hint, double seconds)
    {
        await SendAsync(hint, succeedsAt: 2);

        _sent.Should().Equal(Noon, Noon.AddSeconds(seconds));
    }

    [Fact]
    public async Task RetryAfter_LongerThanTheLongestWait_EndsTheCall()
    {
        await FailAsync("30.001");

        _sent.Should().Equal(Noon);
    }

    [Fact]
    public async Task RetryAfter_ShorterThanTheOwnWait_LeavesTheOwnWait()
    {
        await SendAsync("0.1", succeedsAt: 2);

        (_sent[1] - _sent[0]).TotalSeconds.Should().BeInRange(0.25, 0.5);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    public async Task MaxRetries_IsHowOftenItIsRepeated(int retries, int sends)
    {
        await FailAsync(null, o => o.Retry.MaxRetries = retries);

        _sent.Should().HaveCount(sends);
    }

    [Fact]
    public async Task Deadline_ThatTheWaitWouldReach_EndsTheCall()
    {
        await FailAsync("10", o => o.Timeouts.Total = TimeSpan.FromSeconds(10));

        _sent.Should().Equal(Noon);
    }

    private async Task FailAsync(string? hint, Action<StubOptions>? configure = null)
    {
        Func<Task> send = () => SendAsync(hint, int.MaxValue, configure);
        ProviderUnavailableException error = (await send.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable, "the error describes the last real response");
        error.Attempts.Should().Be(_sent.Count);
    }

    private async Task SendAsync(string? hint, int succeedsAt, Action<StubOptions>? configure = null)
    {
        using var handler = new Busy(this, hint, succeedsAt);
        ApiChannel channel = StubStore.Create(handler, _clock, configure).Channel;
        ApiRequest request = channel.CreateRequest(StubProvider.Read);
        await channel.SendAsync(ref request, StubJson.Response, TestContext.Current.CancellationToken);
    }

    private sealed class Busy(RetryDecisionTests test, string? hint, int succeedsAt) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            test._sent.Add(test._clock.GetUtcNow());
            if (test._sent.Count == succeedsAt)
                return await StubShop.Response("""{"ok":true}""");
            HttpResponseMessage response = await StubShop.Response("{}", HttpStatusCode.ServiceUnavailable);
            if (hint is not null)
                response.Headers.TryAddWithoutValidation("Retry-After", hint);
            return response;
        }
    }
}
