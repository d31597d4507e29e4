using System.Net;
using System.Net.Sockets;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.TestKit;
using ShopSdk.Tests.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Http;

/// <summary>A machine that sleeps, or whose clock is set, between the journal's record and the send, on real sockets.</summary>
public sealed class SendFenceSocketTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly FakeClock _clock = new(OutcomeVectorTests.Noon) { AutoAdvance = true };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2 * 60)]
    [InlineData(10)]
    [InlineData(-10)]
    public async Task PlaceAsync_WallClockMovedBeforeTheSend_SendsNothing(int minutes)
    {
        await using KeepAliveServer server = Serve();
        var client = new StubClient(Connect(server, ShopTransport.Shared));
        var sleep = new Listener(() => _clock.StepWall(TimeSpan.FromMinutes(minutes)));

        Placement placement = await client.PlaceAsync(
            client.NewId(),
            PlaceRequest.Default(),
            new CallOptions { Progress = sleep },
            Token
        );

        Placement.NotPlaced not = placement.Should().BeOfType<Placement.NotPlaced>().Subject;
        not.Reason.Should().Be(NotPlacedReason.NotSent);
        not.Problem.Message.Should().Contain("wall clock").And.EndWith("Nothing was sent.");
        server.Bytes.Should().Be(0);
    }

    [Theory]
    [InlineData(60, 0, "monotonic clock")]
    [InlineData(0, 60, "wall clock")]
    public async Task Once_LimitRunsOutWhileConnecting_SendsNothingAndIsNotTriedAgain(int monotonic, int wall, string named)
    {
        await using KeepAliveServer server = Serve();
        ApiChannel channel = Fenced(
            server,
            _ =>
            {
                _clock.Advance(TimeSpan.FromSeconds(monotonic));
                _clock.StepWall(TimeSpan.FromSeconds(wall - monotonic));
            }
        );

        Func<Task> send = () => SendAsync(channel);

        ProviderUnavailableException error = (await send.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Message.Should().Be($"Stub Once was stopped: the limit of 00:00:10 had run out on the {named}. Nothing was sent.");
        error.Attempts.Should().Be(1);
        channel.Delivery!.LatestSend.Should().BeNull("it is proven");
        server.Bytes.Should().Be(0);
    }

    [Fact]
    public async Task Once_LimitRunsOutBeforeARetry_SendsNothing()
    {
        await using KeepAliveServer server = Serve();
        ApiChannel channel = Fenced(
            server,
            attempt =>
            {
                if (attempt > 1)
                    return;
                _clock.StepWall(TimeSpan.FromMinutes(1));
                throw new SocketException((int)SocketError.ConnectionRefused);
            }
        );

        Func<Task> send = () => SendAsync(channel);

        ProviderUnavailableException error = (await send.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Message.Should().Contain("wall clock");
        error.Attempts.Should().Be(2);
        server.Bytes.Should().Be(0);
    }

    [Fact]
    public async Task Once_WithinTheLimit_IsSent()
    {
        await using KeepAliveServer server = Serve();
        ApiChannel channel = Fenced(server, _ => _clock.StepWall(Limit));

        (await SendAsync(channel)).Order.Should().Be("1");
    }

    [Fact]
    public async Task Read_HasNoSuchLimit()
    {
        await using KeepAliveServer server = Serve();
        ApiChannel channel = Fenced(server, _ => { });
        _clock.StepWall(TimeSpan.FromHours(2));

        ApiRequest request = channel.CreateRequest(StubProvider.Read);

        (await channel.SendAsync(ref request, StubJson.Response, Token)).Order.Should().Be("1");
    }

    private static KeepAliveServer Serve() => new(_ => KeepAliveServer.Response(200, """{"ok":true,"order":"1"}"""));

    /// <summary>A channel whose sends have a limit, over sockets that report when they connect.</summary>
    private ApiChannel Fenced(KeepAliveServer server, Action<int> connecting)
    {
        int attempts = 0;
        var transport = ShopTransport.Over(_ => new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectCallback = async (context, token) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, server.Address.Port), token);
                connecting(Interlocked.Increment(ref attempts));
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
        // No other limit ends the call before.
        var never = new TimeoutOptions { Attempt = Timeout.InfiniteTimeSpan, Total = Timeout.InfiniteTimeSpan };
        ApiChannel channel = Connect(server, transport, never).Channel.Within(Deadline.Never);
        channel.Delivery!.Fence = new SendFence(_clock, Limit);
        return channel;
    }

    private ShopStore Connect(KeepAliveServer server, ShopTransport transport, TimeoutOptions? timeouts = null)
    {
        var options = new StubOptions { BaseAddress = server.Address };
        options.Timeouts = timeouts ?? options.Timeouts;
        options.Placement.Amounts = AmountGuard.Ignore;
        options.Retry.BaseDelay = TimeSpan.FromSeconds(1);
        // Older than the checkouts, so that having no record proves that nothing was sent.
        var journal = new InMemoryPlacementJournal(new FakeClock(OutcomeVectorTests.Noon.AddDays(-1)));
        return ShopClient.CreateStore("stub", options, new StoreServices(transport, _clock, journal: journal));
    }

    private static Task<StubResponse> SendAsync(ApiChannel channel)
    {
        ApiRequest request = channel.CreateRequest(StubProvider.Once);
        return channel.SendAsync(ref request, StubJson.Response, Token);
    }

    private sealed class Listener(Action placing) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value)
        {
            if (value.Stage == CheckoutStage.Placing)
                placing();
        }
    }
}
