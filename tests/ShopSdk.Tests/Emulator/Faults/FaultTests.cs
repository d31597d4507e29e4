using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Emulator.Faults;

public sealed class FaultTests
{
    private const string Complete = """{"complete":true}""";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FaultPoint.BeforeRead, 0, 0)]
    [InlineData(FaultPoint.AfterReadBeforeApply, 1, 0)]
    [InlineData(FaultPoint.AfterApplyBeforeResponse, 1, 1)]
    public async Task Reset_AtEachPoint_BreaksTheConnectionAndAppliesAsSaid(
        FaultPoint point,
        int recorded,
        int applied
    )
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.Reset(point));

        Func<Task> sending = () =>
            shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);

        HttpRequestException failure = (
            await sending.Should().ThrowAsync<HttpRequestException>()
        ).Which;
        SocketErrorOf(failure).Should().Be(SocketError.ConnectionReset);
        shop.Emulator.Journal.Count("intercart", "CompleteOrder").Should().Be(recorded);
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(applied);
        shop.Emulator.Faults.FiredCount.Should().Be(1);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeRead, 0)]
    [InlineData(FaultPoint.AfterReadBeforeApply, 0)]
    [InlineData(FaultPoint.AfterApplyBeforeResponse, 1)]
    public async Task Close_AtEachPoint_EndsWithoutAnAnswerAndWithoutAReset(
        FaultPoint point,
        int applied
    )
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.Close(point));

        Func<Task> sending = () =>
            shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);

        HttpRequestException failure = (
            await sending.Should().ThrowAsync<HttpRequestException>()
        ).Which;
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

        using HttpResponseMessage answer = await shop.SendAsync(
            new HttpMethod(method),
            EmulatedShopClient.PathOf(order)
        );

        answer
            .StatusCode.Should()
            .Be(method == "GET" ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        shop.Emulator.Journal.Count("intercart", operation)
            .Should()
            .Be(recorded, "the socket handler repeats calls without content by itself");
    }

    [Fact]
    public async Task Close_IdlePooledConnection_FailsACallWithContentOnce()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.OnCall(
            2,
            "intercart",
            "UpdateOrder",
            Fault.Close(FaultPoint.BeforeRead)
        );
        await shop.UpdateAsync(order, """{"tips_amount":"1"}""");

        Func<Task> again = () =>
            shop.SendAsync(
                HttpMethod.Post,
                EmulatedShopClient.PathOf(order),
                """{"tips_amount":"2"}"""
            );

        await again.Should().ThrowAsync<HttpRequestException>();
        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));
        seen["tips_amount"]!.GetValue<string>().Should().Be("1");
    }

    [Fact]
    public async Task NoAnswer_AfterApply_LastsUntilTheCallerLeaves()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.NoAnswer(FaultPoint.AfterApplyBeforeResponse)
        );

        Task<HttpResponseMessage> sending = shop.SendAsync(
            HttpMethod.Post,
            EmulatedShopClient.PathOf(order),
            Complete
        );
        while (shop.Emulator.OnceCount("co", "CompleteOrder") == 0)
            await Task.Yield();

        sending.IsCompleted.Should().BeFalse();
        await shop.Emulator.DisposeAsync();
        await sending
            .Invoking(async task => await task)
            .Should()
            .ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task Status_WithRetryAfter_IsSentAsWrittenAndAppliesNothing()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        var date = new DateTimeOffset(2026, 3, 4, 12, 0, 30, TimeSpan.Zero);
        shop.Emulator.Faults.Next(
                null,
                "CompleteOrder",
                Fault.TooManyRequests(TimeSpan.FromSeconds(7))
            )
            .Next(null, "CompleteOrder", Fault.TooManyRequests(date))
            .Next(null, "CompleteOrder", Fault.Status(503, retryAfter: "soon"));

        using HttpResponseMessage seconds = await shop.SendAsync(
            HttpMethod.Post,
            EmulatedShopClient.PathOf(order),
            Complete
        );
        using HttpResponseMessage dated = await shop.SendAsync(
            HttpMethod.Post,
            EmulatedShopClient.PathOf(order),
            Complete
        );
        using HttpResponseMessage odd = await shop.SendAsync(
            HttpMethod.Post,
            EmulatedShopClient.PathOf(order),
            Complete
        );

        seconds.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        seconds.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(7));
        dated.Headers.RetryAfter!.Date.Should().Be(date);
        odd.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        odd.Headers.NonValidated["Retry-After"].ToString().Should().Be("soon");
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(0);
    }

    [Fact]
    public async Task Status_AfterApply_HidesThatTheCallWorked()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.Status(500, FaultPoint.AfterApplyBeforeResponse)
        );

        (HttpStatusCode status, _) = await shop.PostAsync(
            EmulatedShopClient.PathOf(order),
            Complete
        );

        status.Should().Be(HttpStatusCode.InternalServerError);
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task MidBody_BreaksOffAfterTheHead()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.MidBody());
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            EmulatedShopClient.PathOf(order)
        );

        using HttpResponseMessage answer = await shop.Http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            Cancelled
        );
        Func<Task> reading = () => answer.Content.ReadAsStringAsync(Cancelled);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        await reading.Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task SlowBody_WaitsOnTheEmulatorsClock()
    {
        var clock = new FakeClock();
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync(
            new ShopEmulatorOptions { TimeProvider = clock }
        );
        JsonObject order = await shop.CreateAsync();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.SlowBody(TimeSpan.FromHours(1)));
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            EmulatedShopClient.PathOf(order)
        );

        using HttpResponseMessage answer = await shop.Http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            Cancelled
        );
        Task<string> reading = answer.Content.ReadAsStringAsync(Cancelled);
        reading.IsCompleted.Should().BeFalse();
        while (!reading.IsCompleted)
        {
            clock.Advance(TimeSpan.FromHours(1));
            await Task.Yield();
        }

        JsonNode.Parse(await reading)!["id"]!
            .GetValue<string>()
            .Should()
            .Be(order["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task ShapeFaults_ChangeOnlyTheAnswer()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();
        string path = EmulatedShopClient.PathOf(order);
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.WrongContentType())
            .Next("intercart", "GetOrder", Fault.Html())
            .Next("intercart", "GetOrder", Fault.ExtraHeader("Set-Cookie", "buyer=a"))
            .Next("intercart", "GetOrder", Fault.TamperedTotals(0.01m))
            .Next("intercart", "GetOrder", Fault.Tampered(json => json["amount"] = "lots"))
            .Next(
                "intercart",
                "GetOrder",
                Fault.Answer(
                    202,
                    "{}",
                    headers: new Dictionary<string, string> { ["Retry-After"] = "3" }
                )
            );

        using HttpResponseMessage plain = await shop.SendAsync(HttpMethod.Get, path);
        using HttpResponseMessage page = await shop.SendAsync(HttpMethod.Get, path);
        using HttpResponseMessage cookie = await shop.SendAsync(HttpMethod.Get, path);
        (_, JsonObject tampered) = await shop.GetAsync(path);
        (_, JsonObject changed) = await shop.GetAsync(path);
        using HttpResponseMessage later = await shop.SendAsync(HttpMethod.Get, path);
        (_, JsonObject regular) = await shop.GetAsync(path);

        plain.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        page.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        cookie.Headers.GetValues("Set-Cookie").Should().Equal("buyer=a");
        tampered.Amount("total_amount").Should().Be(33.00m);
        tampered["total_amount"]!.GetValue<string>().Should().Be("33.00");
        changed["amount"]!.GetValue<string>().Should().Be("lots");
        later.StatusCode.Should().Be(HttpStatusCode.Accepted);
        regular.Amount("total_amount").Should().Be(32.99m);
    }

    [Fact]
    public async Task LateVisibility_ShowsThePlacedOrderOnlyAfterTheTime()
    {
        var clock = new FakeClock();
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync(
            new ShopEmulatorOptions { TimeProvider = clock }
        );
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.LateVisibility(TimeSpan.FromMinutes(2))
        );
        await shop.UpdateAsync(order, Complete);

        (_, JsonObject before) = await shop.GetAsync(EmulatedShopClient.PathOf(order));
        clock.Advance(TimeSpan.FromMinutes(2));
        (_, JsonObject after) = await shop.GetAsync(EmulatedShopClient.PathOf(order));

        before.ContainsKey("completed").Should().BeFalse();
        after["completed"]!.GetValue<bool>().Should().BeTrue();
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task LateApplication_AppliesAfterTheConnectionBroke()
    {
        var clock = new FakeClock();
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync(
            new ShopEmulatorOptions { TimeProvider = clock }
        );
        JsonObject order = await shop.CreateAsync("co");
        shop.Emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.LateApplication(TimeSpan.FromMinutes(2))
        );

        Func<Task> sending = () =>
            shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);

        await sending.Should().ThrowAsync<HttpRequestException>();
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(0);
        clock.Advance(TimeSpan.FromMinutes(2));
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(1);
        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));
        seen["completed"]!.GetValue<bool>().Should().BeTrue();
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
