using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Emulator.Faults;

public sealed class ResponseFaultTests
{
    private const string Complete = """{"complete":true}""";

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Status_WithRetryAfter_IsSentAsWrittenAndAppliesNothing()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("co");
        var date = new DateTimeOffset(2026, 3, 4, 12, 0, 30, TimeSpan.Zero);
        shop.Emulator.Faults.Next(null, "CompleteOrder", Fault.TooManyRequests(TimeSpan.FromSeconds(7)))
            .Next(null, "CompleteOrder", Fault.TooManyRequests(date))
            .Next(null, "CompleteOrder", Fault.Status(503, retryAfter: "soon"));

        using HttpResponseMessage seconds = await shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);
        using HttpResponseMessage dated = await shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);
        using HttpResponseMessage odd = await shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);

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
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.Status(500, FaultPoint.AfterApplyBeforeResponse));

        (HttpStatusCode status, _) = await shop.PostAsync(EmulatedShopClient.PathOf(order), Complete);

        status.Should().Be(HttpStatusCode.InternalServerError);
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task MidBody_BreaksOffAfterTheHead()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.MidBody());
        using var request = new HttpRequestMessage(HttpMethod.Get, EmulatedShopClient.PathOf(order));

        using HttpResponseMessage response = await shop.Http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            Canceled
        );
        Func<Task> reading = () => response.Content.ReadAsStringAsync(Canceled);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
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
        using var request = new HttpRequestMessage(HttpMethod.Get, EmulatedShopClient.PathOf(order));

        using HttpResponseMessage response = await shop.Http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            Canceled
        );
        Task<string> reading = response.Content.ReadAsStringAsync(Canceled);
        reading.IsCompleted.Should().BeFalse();
        while (!reading.IsCompleted)
        {
            clock.Advance(TimeSpan.FromHours(1));
            await Task.Yield();
        }

        JsonNode.Parse(await reading)!["id"]!.GetValue<string>().Should().Be(order["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task ShapeFaults_ChangeOnlyTheResponse()
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
                Fault.Response(202, "{}", headers: new Dictionary<string, string> { ["Retry-After"] = "3" })
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
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.LateVisibility(TimeSpan.FromMinutes(2)));
        await shop.UpdateAsync(order, Complete);

        (_, JsonObject before) = await shop.GetAsync(EmulatedShopClient.PathOf(order));
        clock.Advance(TimeSpan.FromMinutes(2));
        (_, JsonObject after) = await shop.GetAsync(EmulatedShopClient.PathOf(order));

        before["completed"]!.GetValue<bool>().Should().BeFalse();
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
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.LateApplication(TimeSpan.FromMinutes(2)));
        var applied = new List<DateTimeOffset>();
        shop.Emulator.Faults.WhenAppliedLate((_, at) => applied.Add(at));
        DateTimeOffset sent = clock.GetUtcNow();

        Func<Task> sending = () => shop.SendAsync(HttpMethod.Post, EmulatedShopClient.PathOf(order), Complete);

        await sending.Should().ThrowAsync<HttpRequestException>();
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(0);
        applied.Should().BeEmpty();
        clock.Advance(TimeSpan.FromMinutes(2));
        shop.Emulator.OnceCount("co", "CompleteOrder").Should().Be(1);
        applied.Should().Equal(sent.AddMinutes(2));
        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));
        seen["completed"]!.GetValue<bool>().Should().BeTrue();
    }
}
