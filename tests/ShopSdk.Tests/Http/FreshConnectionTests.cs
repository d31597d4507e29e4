using ShopSdk.Http;
using ShopSdk.Stores;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Http;

/// <summary>A call that must not be sent twice uses a new connection, on real sockets.</summary>
public sealed class FreshConnectionTests
{
    private const string Good = """{"ok":true,"order":"1"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Once_EachCall_HasAConnectionOfItsOwnWhateverTheServerDoes(bool closes)
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(200, Good), closes);
        ApiChannel channel = Connect(server);

        for (int i = 0; i < 3; i++)
            await SendAsync(channel);

        server.Requests.Select(request => request.Connection).Should().OnlyHaveUniqueItems();
        server.Requests.Should().OnlyContain(request => request.Has("Connection: close"));
    }

    [Fact]
    public async Task Once_ConnectionThatTheServerIsAboutToClose_IsNotUsed()
    {
        // A server that closes what is idle closes it just when the next request comes.
        await using var server = new KeepAliveServer(
            request => request.Place == 1 ? KeepAliveServer.Response(200, Good) : null,
            closes: false
        );
        ApiChannel channel = Connect(server);
        await SendAsync(channel);

        StubResponse second = await SendAsync(channel);

        second.Order.Should().Be("1", "its outcome would be unknown");
    }

    [Fact]
    public async Task Once_ServerThatMixesUpTheResponsesOfAConnection_GivesNoResponseOfAnotherRequest()
    {
        // Something in between is one response behind on every connection that is used for long enough.
        await using var server = new KeepAliveServer(
            request => KeepAliveServer.Response(200, request.Place == 1 ? Good : """{"ok":true,"order":"of another"}"""),
            closes: false
        );
        ApiChannel channel = Connect(server);
        await SendAsync(channel);

        StubResponse second = await SendAsync(channel);

        second.Order.Should().Be("1");
    }

    [Fact]
    public async Task Once_StoreThatKeepsConnections_UsesThemAgainAndNoOtherStoreDoes()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(200, Good));
        ApiChannel keeping = Connect(server, options => options.FreshConnections = false);
        ApiChannel fresh = Connect(server);

        await SendAsync(keeping);
        await SendAsync(fresh);
        await SendAsync(keeping);

        server.Requests.Select(request => request.Connection).Should().Equal(1, 2, 1);
        server.Requests.Select(request => request.Has("Connection: close")).Should().Equal(false, true, false);
    }

    [Fact]
    public async Task Read_KeepsItsConnection()
    {
        await using var server = new KeepAliveServer(_ => KeepAliveServer.Response(200, Good));
        ApiChannel channel = Connect(server);

        for (int i = 0; i < 3; i++)
        {
            ApiRequest request = channel.CreateRequest(StubProvider.Read);
            await channel.SendAsync(ref request, StubJson.Response, Token);
        }

        server.Requests.Select(request => request.Connection).Should().Equal(1, 1, 1);
    }

    private static ApiChannel Connect(KeepAliveServer server, Action<StubOptions>? configure = null)
    {
        var options = new StubOptions { BaseAddress = server.Address };
        options.Retry.MaxRetries = 0;
        configure?.Invoke(options);
        return ShopClient.CreateStore("fresh", options, new StoreServices(ShopTransport.Shared, TimeProvider.System)).Channel;
    }

    private static Task<StubResponse> SendAsync(ApiChannel channel)
    {
        ApiRequest request = channel.CreateRequest(StubProvider.Once);
        return channel.SendAsync(ref request, StubJson.Response, Token);
    }
}
