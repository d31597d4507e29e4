using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>"Not ready yet" over real sockets, on a clock that jumps.</summary>
public sealed class TokenCheckoutPollingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(5, false)]
    public async Task Start_NotReadySoOften_ReadsOnceMore_AndWaitsAsTold(int pending, bool header)
    {
        var clock = new FakeClock { AutoAdvance = true };
        DateTimeOffset start = clock.GetUtcNow();
        await using TokenCheckoutShop shop = await StartAsync(clock, pending, header, Timeout.InfiniteTimeSpan);
        var reports = new Reports();

        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), new() { Progress = reports }, Token);

        checkout.State.Should().Be(CheckoutState.Open);
        shop.Operations().Should().Equal(["CreateCheckout", .. Enumerable.Repeat("GetCheckout", pending + 1)]);
        (clock.GetUtcNow() - start).Should().Be(TimeSpan.FromSeconds(3) * pending);
        reports[0].Should().Be(new CheckoutProgress(checkout.Id, CheckoutStage.Started, 1, null));
        reports
            .Skip(1)
            .Should()
            .Equal(
                Enumerable
                    .Range(1, pending)
                    .Select(i => new CheckoutProgress(checkout.Id, CheckoutStage.Polling, i, TimeSpan.FromSeconds(3)))
            );
    }

    [Fact]
    public async Task Start_NextWaitDoesNotFit_StopsAtOnce_AndGoesOnByItsId()
    {
        var clock = new FakeClock();
        await using TokenCheckoutShop shop = await StartAsync(clock, 1, header: true, TimeSpan.FromSeconds(2));

        Func<Task> start = () => shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);

        ProviderUnavailableException error = (await start.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(3));
        error.Operation.Should().Be("GetCheckout");
        ((int)error.StatusCode!).Should().Be(202);
        error.Attempts.Should().Be(1);
        shop.Operations().Should().Equal("CreateCheckout", "GetCheckout");
        Checkout checkout = await shop.Client.GetAsync(error.Details.Checkout!, cancellationToken: Token);
        checkout.Lines.Should().HaveCount(2);
    }

    [Fact]
    public async Task Start_ReadingFailsForGood_ErrorCarriesTheId()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        shop.Emulator.Faults.Always(TokenCheckoutShop.Provider, "GetCheckout", Fault.Status(503));

        Func<Task> start = () => shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);

        ProviderUnavailableException error = (await start.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Details.Checkout!.Reference.Should().Be("order-4711");
        shop.Emulator.Faults.Clear();
        (await shop.Client.GetAsync(error.Details.Checkout, cancellationToken: Token)).State.Should().Be(CheckoutState.Open);
    }

    [Fact]
    public async Task Get_LimitWithTheCodeOfNotReady_IsALimit()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync(configure: o => o.Retry.MaxRetries = 0);
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Next(
            TokenCheckoutShop.Provider,
            "GetCheckout",
            Fault.Response(
                429,
                """{"detail":"Request was throttled. Expected available in 7 seconds.","code":"throttled"}""",
                headers: new Dictionary<string, string> { ["Retry-After"] = "7" }
            )
        );

        Func<Task> get = () => shop.Client.GetAsync(checkout.Id, cancellationToken: Token);

        ProviderUnavailableException error = (await get.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        (error.RetryAfter, error.ProviderCode).Should().Be((TimeSpan.FromSeconds(7), "throttled"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>busy</html>")]
    [InlineData("""["odd"]""")]
    public async Task Get_NotReadyWithAnyBody_IsNotReady(string body)
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync(configure: o =>
            o.Polling.BaseDelay = o.Polling.MaxDelay = TimeSpan.FromMilliseconds(1)
        );
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "GetCheckout", Fault.Response(202, body), 2);

        (await shop.Client.GetAsync(checkout.Id, cancellationToken: Token)).State.Should().Be(CheckoutState.Open);
    }

    private static Task<TokenCheckoutShop> StartAsync(FakeClock clock, int pending, bool header, TimeSpan total) =>
        TokenCheckoutShop.StartAsync(
            knobs =>
            {
                knobs.PendingResponses = pending;
                knobs.SendsRetryAfter = header;
                knobs.Wait = TimeSpan.FromSeconds(3);
            },
            // No attempt has a limit, so that the polls are all that waits on the clock.
            options => options.Timeouts = new() { Attempt = total, Total = total },
            clock
        );
}
