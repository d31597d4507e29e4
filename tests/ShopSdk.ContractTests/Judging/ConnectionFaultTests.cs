using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ShopSdk.ContractTests.Judging;

/// <summary>Each fault does to a socket what its name says.</summary>
public sealed class ConnectionFaultTests
{
    [Fact]
    public async Task A_reset_connection_ends_without_a_good_bye()
    {
        Func<Task> act = () => ReadAsync("CONNECTION_RESET_BY_PEER");

        (await act.Should().ThrowAsync<SocketException>()).Which.SocketErrorCode.Should().Be(SocketError.ConnectionReset);
    }

    [Fact]
    public async Task An_empty_response_is_no_byte_and_a_proper_end() => (await ReadAsync("EMPTY_RESPONSE")).Should().BeEmpty();

    [Fact]
    public async Task A_malformed_chunk_follows_a_good_head()
    {
        string[] parts = (await ReadAsync("MALFORMED_RESPONSE_CHUNK")).Split("\r\n\r\n");

        parts.Should().HaveCount(2);
        parts[0].Should().StartWith("HTTP/1.1 200 OK\r\n").And.Contain("Transfer-Encoding: chunked");
        parts[1].Should().NotBeEmpty().And.NotMatchRegex("^[0-9A-Fa-f]+\r\n");
    }

    [Fact]
    public async Task Random_data_is_no_head() =>
        (await ReadAsync("RANDOM_DATA_THEN_CLOSE")).Should().NotBeEmpty().And.NotStartWith("HTTP/");

    /// <summary>Sends a request over a plain socket, and gives all that comes until the end.</summary>
    private static async Task<string> ReadAsync(string fault)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        StubMapping mapping = StubMapping.Create(
            "Judge",
            new JsonObject
            {
                ["name"] = "fault",
                ["request"] = new JsonObject { ["method"] = "GET", ["url"] = "/" },
                ["response"] = new JsonObject { ["fault"] = fault },
            }
        );
        using var server = ContractServer.Start(mapping);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.Address.Host, server.Address.Port, cancellationToken);
        // A response that is none of the faults has to end, too.
        string request = $"GET / HTTP/1.1\r\nHost: {server.Address.Authority}\r\nConnection: close\r\n\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(request), cancellationToken);

        byte[] buffer = new byte[4096];
        int length = 0;
        while (await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken) is > 0 and var read)
            length += read;
        server.Arrivals(mapping).Count.Should().Be(1);
        return Encoding.ASCII.GetString(buffer, 0, length);
    }
}
