using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator.Faults;

public sealed class ConnectionFaultTests
{
    private const string Complete = """{"complete":true}""";

    [Theory]
    [InlineData(FaultPoint.BeforeRead, 0, 0)]
    [InlineData(FaultPoint.AfterReadBeforeApply, 1, 0)]
    [InlineData(FaultPoint.AfterApplyBeforeResponse, 1, 1)]
    public async Task Reset_AtEachPoint_BreaksTheConnectionAndAppliesAsSaid(FaultPoint point, int recorded, int applied)
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.Reset(point));

        Func<Task> sending = () => shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);

        HttpRequestException failure = (await sending.Should().ThrowAsync<HttpRequestException>()).Which;
        SocketErrorOf(failure).Should().Be(SocketError.ConnectionReset);
        shop.Emulator.RequestLog.Count("intercart", "CompleteOrder").Should().Be(recorded);
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(applied);
        shop.Emulator.Faults.FiredCount.Should().Be(1);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeRead, 0)]
    [InlineData(FaultPoint.AfterReadBeforeApply, 0)]
    [InlineData(FaultPoint.AfterApplyBeforeResponse, 1)]
    public async Task Close_AtEachPoint_EndsWithoutAResponseAndWithoutAReset(FaultPoint point, int applied)
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.Close(point));

        Func<Task> sending = () => shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);

        HttpRequestException failure = (await sending.Should().ThrowAsync<HttpRequestException>()).Which;
        SocketErrorOf(failure).Should().BeNull();
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(applied);
    }

    [Theory]
    [InlineData("GET", "GetOrder", FaultPoint.AfterApplyBeforeResponse, 3)]
    [InlineData("POST", "UpdateOrder", FaultPoint.AfterApplyBeforeResponse, 3)]
    [InlineData("POST", "UpdateOrder", FaultPoint.BeforeRead, 1)]
    public async Task Close_PooledConnectionOnABodylessCall_MakesThePlatformSendAgain(
        string method,
        string operation,
        FaultPoint point,
        int recorded
    )
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next("intercart", operation, Fault.Close(point), times: 2);

        using HttpResponseMessage response = await shop.SendAsync(new HttpMethod(method), EmulatedShopClient.PathOf(order));

        response.StatusCode.Should().Be(method == "GET" ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        shop.Emulator.RequestLog.Count("intercart", operation)
            .Should()
            .Be(recorded, "the socket handler repeats calls without content by itself");
    }

    [Fact]
    public async Task Close_IdlePooledConnection_FailsACallWithContentOnce()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.OnCall(2, "intercart", "UpdateOrder", Fault.Close(FaultPoint.BeforeRead));
        await shop.UpdateAsync(order, """{"tips_amount":"1"}""");

        Func<Task> again = () => shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), """{"tips_amount":"2"}""");

        await again.Should().ThrowAsync<HttpRequestException>();
        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));
        seen["tips_amount"]!.GetValue<string>().Should().Be("1");
    }

    [Fact]
    public async Task NoResponse_AfterApply_LastsUntilTheCallerLeaves()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.NoResponse(FaultPoint.AfterApplyBeforeResponse));

        Task<HttpResponseMessage> sending = shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);
        while (shop.Emulator.OnceCount("co", "CompleteOrder") == 0)
            await Task.Yield();

        sending.IsCompleted.Should().BeFalse();
        await shop.Emulator.DisposeAsync();
        await sending.Invoking(async task => await task).Should().ThrowAsync<HttpRequestException>();
    }

    private static SocketError? SocketErrorOf(Exception failure)
    {
        for (Exception? e = failure; e is not null; e = e.InnerException)
        {
            if (e is SocketException socket)
                return socket.SocketErrorCode;
        }
        return null;
    }
}
