using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>What servers, the platform and handlers of others do to calls that run through Refit, on real sockets.</summary>
public sealed class SocketTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_placing_call_without_a_body_is_applied_once_on_a_connection_that_the_server_closes(bool fresh)
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync(configureStore: options =>
            options.FreshConnections = fresh
        );
        string token = await shop.StartCheckoutAsync("token-checkout");
        shop.Emulator.Faults.Next("token-checkout", "PlaceOrder", Fault.CloseAfterApply, times: 5);

        Exception? error = await Record.ExceptionAsync(() => shop.TokenCheckout.PlaceOrderAsync(token, Canceled));

        shop.Emulator.RequestLog.Count("token-checkout", "PlaceOrder").Should().Be(1);
        shop.Emulator.OnceCount(token, "PlaceOrder").Should().Be(1);
        error.Should().BeOfType<OutcomeUnknownException>();
    }

    [Fact]
    public async Task A_payment_is_applied_once_on_a_connection_that_the_server_closes()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string order = await shop.StartCheckoutAsync("shoplazza");
        shop.Emulator.Faults.Next("shoplazza", "SimulatePayment", Fault.CloseAfterApply, times: 5);

        Exception? error = await Record.ExceptionAsync(() => shop.Shoplazza.SimulatePaymentAsync(order, new(), Canceled));

        shop.Emulator.RequestLog.Count("shoplazza", "SimulatePayment").Should().Be(1);
        shop.Emulator.OnceCount(EmulatedShop.Reference, "SimulatePayment").Should().Be(1);
        error.Should().BeOfType<OutcomeUnknownException>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_placing_call_is_applied_once_under_a_retry_handler_of_others(bool buffer)
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync(services =>
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new EagerRetries(buffer)))
        );
        string token = await shop.StartCheckoutAsync("token-checkout");
        shop.Emulator.Faults.Next("token-checkout", "PlaceOrder", Fault.ResetAfterApply, times: 5);

        Exception? error = await Record.ExceptionAsync(() => shop.TokenCheckout.PlaceOrderAsync(token, Canceled));

        shop.Emulator.RequestLog.Count("token-checkout", "PlaceOrder").Should().Be(1);
        shop.Emulator.OnceCount(token, "PlaceOrder").Should().Be(1);
        error.Should().BeOfType<OutcomeUnknownException>();
    }

    [Fact]
    public async Task A_placing_call_that_reaches_nobody_is_proven_not_sent()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        await shop.Emulator.DisposeAsync();

        Func<Task> place = () => shop.TokenCheckout.PlaceOrderAsync("token", Canceled);

        ProviderUnavailableException error = (await place.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Message.Should().Contain("Nothing was sent");
        error.Attempts.Should().Be(1, "Refit's engine tries once, also where once more would do no harm");
    }

    [Fact]
    public async Task A_read_that_fails_is_not_sent_again()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string order = await shop.StartCheckoutAsync("intercart");
        shop.Emulator.RequestLog.Clear();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.Status(503));

        Func<Task> get = () => shop.Intercart.GetOrderAsync(order, Canceled);

        (await get.Should().ThrowAsync<ProviderUnavailableException>()).Which.Attempts.Should().Be(1);
        shop.Emulator.RequestLog.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string order = await shop.StartCheckoutAsync("intercart");
        shop.Emulator.RequestLog.Clear();
        var there = new Uri(shop.Emulator.AddressOf("intercart"), "/api/order/elsewhere");
        Fault redirect = Fault.Response(
            status,
            null,
            headers: new Dictionary<string, string> { ["Location"] = there.AbsoluteUri }
        );
        shop.Emulator.Faults.Always("intercart", null, redirect);

        Func<Task> get = () => shop.Intercart.GetOrderAsync(order, Canceled);
        Func<Task> complete = () => shop.Intercart.CompleteOrderAsync(order, new IntercartCompleteOrderRequest(), Canceled);

        (await get.Should().ThrowAsync<ProviderResponseException>()).Which.StatusCode.Should().Be((HttpStatusCode)status);
        await complete.Should().ThrowAsync<OutcomeUnknownException>();
        shop.Emulator.RequestLog.Requests.Should().HaveCount(2).And.NotContain(r => r.Path.Contains("elsewhere"));
    }

    [Fact]
    public async Task A_larger_response_than_allowed_is_not_read()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync(configureStore: options => options.MaxResponseBytes = 1024);
        shop.Emulator.Faults.Always("intercart", null, Fault.Response(200, $"{{\"id\": \"{new string('x', 1024)}\"}}"));

        Func<Task> get = () => shop.Intercart.GetOrderAsync("order", Canceled);
        Func<Task> complete = () => shop.Intercart.CompleteOrderAsync("order", new IntercartCompleteOrderRequest(), Canceled);

        await get.Should().ThrowAsync<ProviderResponseException>().WithMessage("*more than 1024 bytes*");
        await complete.Should().ThrowAsync<OutcomeUnknownException>();
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("a\nb")]
    public async Task A_path_value_that_leads_elsewhere_is_not_sent(string value)
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();

        Func<Task> complete = () => shop.Intercart.CompleteOrderAsync(value, new IntercartCompleteOrderRequest(), Canceled);
        Func<Task> place = () => shop.TokenCheckout.PlaceOrderAsync(value, Canceled);

        await complete
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("Operation 'CompleteOrder': the value of 'orderId' *");
        await place.Should().ThrowAsync<ArgumentException>().WithMessage("Operation 'PlaceOrder': the value of 'token' *");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Cookies_of_one_response_never_travel_with_another_request()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string order = await shop.StartCheckoutAsync("intercart");
        shop.Emulator.Faults.Always("intercart", null, Fault.ExtraHeader("Set-Cookie", "token=buyer-one; Path=/"));

        await shop.Intercart.GetOrderAsync(order, Canceled);
        await shop.Intercart.GetOrderAsync(order, Canceled);

        shop.Emulator.RequestLog.Requests.Should().HaveCountGreaterThan(2).And.OnlyContain(r => !r.Headers.ContainsKey("Cookie"));
    }
}
