using ShopSdk.Http;
using ShopSdk.Stores;
using ShopSdk.TestKit;
using ShopSdk.Tests.Http;

namespace ShopSdk.Tests.Resilience;

/// <summary>When a busy server on a real socket is asked again, by the time that it named in an unusual way.</summary>
public sealed class RetryAfterSocketTests
{
    private static readonly DateTimeOffset Noon = OutcomeVectorTests.Noon;

    private readonly FakeClock _clock = new(Noon) { AutoAdvance = true };

    [Theory]
    [InlineData(20, "Retry-After: 20", "Retry-After: 5")]
    [InlineData(20, "Retry-After: 5", "Retry-After: 20")]
    [InlineData(20, "Retry-After: 20, 5")]
    [InlineData(20, "Retry-After: +20")]
    [InlineData(20, "Date: Wed, 04 Mar 2026 11:00:00 GMT", "Retry-After: Wed, 04 Mar 2026 11:00:20 GMT")]
    [InlineData(20, "Date: Wed, 04 Mar 2026 13:00:00 GMT", "Retry-After: Wed, 04 Mar 2026 13:00:20 GMT")]
    public async Task Read_BusyServer_IsAskedAgainWhenItSaid(double seconds, params string[] headers)
    {
        var asked = new List<DateTimeOffset>();
        await using var server = new KeepAliveServer(_ =>
        {
            asked.Add(_clock.GetUtcNow());
            return asked.Count == 1
                ? KeepAliveServer.Response(503, "{}", headers)
                : KeepAliveServer.Response(200, """{"ok":true}""");
        });
        var options = new StubOptions { BaseAddress = server.Address };
        ApiChannel channel = ShopClient.CreateStore("busy", options, new StoreServices(ShopTransport.Shared, _clock)).Channel;

        ApiRequest request = channel.CreateRequest(StubProvider.Read);
        await channel.SendAsync(ref request, StubJson.Response, TestContext.Current.CancellationToken);

        asked.Should().Equal(Noon, Noon.AddSeconds(seconds));
    }
}
