using System.IO.Compression;
using System.Text;
using ShopSdk.Http;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Security;

/// <summary>What a server can do below HTTP's bodies, on real sockets, to one call that may be repeated and one that may not of each provider.</summary>
public sealed class HostileServerTests
{
    private const int Cap = 64 * 1024;

    private static readonly IReadOnlyList<TypedCall> Calls =
    [
        .. TypedCall
            .All.Where(call => call.Response is not null)
            .GroupBy(call => (call.Provider.Id, EffectOf(call)))
            .Select(group => group.First()),
    ];

    [Fact]
    public async Task A_compressed_bomb_is_not_unpacked()
    {
        byte[] bomb = Compress(new byte[50 * 1024 * 1024]);
        await using var server = new RawServer(
            async (stream, token) =>
            {
                string head =
                    $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {bomb.Length}\r\nConnection: close\r\n\r\n";
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head), token);
                await stream.WriteAsync(bomb, token);
            }
        );

        foreach (TypedCall call in Calls)
        {
            Exception? thrown = await RunAsync(call, server, options => options.MaxResponseBytes = 1024 * 1024);

            ShopException error = thrown.Should().BeAssignableTo<ShopException>(call.Name).Which;
            error.Details.Body.Should().Contain($"({bomb.Length} bytes)", "it is the packed size that arrived");
        }
        server.Requests.Should().OnlyContain(request => !request.Contains("Accept-Encoding", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public Task Chunks_without_end_are_cut_off() =>
        ExpectAsync<ShopException>(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            "400\r\n" + new string(' ', 0x400) + "\r\n",
            "MaxResponseBytes"
        );

    [Fact]
    public Task Headers_without_end_are_cut_off() =>
        ExpectAsync<ShopException>("HTTP/1.1 200 OK\r\n", "X-More: " + new string('x', 1000) + "\r\n", "connection broke");

    [Fact]
    public Task A_header_line_without_end_is_cut_off() =>
        ExpectAsync<ShopException>("HTTP/1.1 200 OK\r\nX-More: ", new string('x', 1000), "connection broke");

    [Fact]
    public Task Interim_answers_without_end_are_cut_off() =>
        ExpectAsync<ShopException>("", "HTTP/1.1 103 Early Hints\r\n\r\n", "connection broke");

    [Fact]
    public async Task A_server_that_trickles_is_cut_off_by_the_deadline()
    {
        await using var server = new RawServer(
            async (stream, token) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"u8.ToArray(), token);
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);
            }
        );
        foreach (TypedCall call in Calls)
        {
            Exception? thrown = await ImpatientClock.RunAsync(clock => RunAsync(call, server, clock: clock));

            thrown.Should().BeAssignableTo<ShopException>(call.Name);
        }
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_takes_no_credential_anywhere(int status)
    {
        await using var elsewhere = new RawServer(() => RawServer.Response(200, "{}"));
        await using var server = new RawServer(() => RawServer.Response(status, "", $"Location: {elsewhere.Address}stolen"));

        foreach (TypedCall call in Calls)
            (await RunAsync(call, server)).Should().BeAssignableTo<ShopException>(call.Name);

        elsewhere.Requests.Should().BeEmpty();
        server.Requests.Should().HaveCount(Calls.Count);
    }

    private static async Task ExpectAsync<TError>(string start, string repeated, string message)
        where TError : Exception
    {
        byte[] more = Encoding.ASCII.GetBytes(repeated);
        await using var server = new RawServer(
            async (stream, token) =>
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(start), token);
                while (true)
                    await stream.WriteAsync(more, token);
            }
        );
        foreach (TypedCall call in Calls)
        {
            Exception? thrown = await RunAsync(call, server);

            thrown.Should().BeAssignableTo<TError>(call.Name).Which.Message.Should().Contain(message);
        }
    }

    private static Task<Exception?> RunAsync(
        TypedCall call,
        RawServer server,
        Action<StoreOptions>? configure = null,
        TimeProvider? clock = null
    )
    {
        ShopStore store = TypedCall.CreateStore(
            call.Provider,
            server.Address,
            () => "text",
            new StoreServices(ShopTransport.Shared, clock ?? TimeProvider.System),
            options =>
            {
                options.MaxResponseBytes = Cap;
                configure?.Invoke(options);
            }
        );
        return call.RunAsync(store, new Planter(() => "text"), TestContext.Current.CancellationToken);
    }

    private static bool EffectOf(TypedCall call) =>
        call.Provider.Operations.First(o => $"{o.Name}Async" == call.Method.Name).Effect == ShopSdk.Resilience.Effect.Once;

    private static byte[] Compress(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
