using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.TestKit;
using ShopSdk.Tests.Providers.Intercart;

namespace ShopSdk.Tests.Http;

/// <summary>What the platform and handlers of others do below and above the SDK's back, on real sockets.</summary>
public sealed class PlatformTests
{
    [Fact]
    public async Task Once_GracefulCloseOfAPooledConnection_IsAppliedOnce()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.CloseAfterApply, times: 5);

        Func<Task> complete = () => shop.Api.CompleteOrderAsync(checkout.Id.Key, new());

        await complete.Should().ThrowAsync<OutcomeUnknownException>();
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task Once_ForeignRetryHandler_IsAppliedOnce()
    {
        await using IntercartShop shop = await IntercartShop.StartWithServicesAsync(services =>
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new EagerRetries()))
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply, times: 5);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task Once_ForeignHandlerThatBuffersAndRetries_IsAppliedOnce()
    {
        await using IntercartShop shop = await IntercartShop.StartWithServicesAsync(services =>
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new EagerRetries(buffer: true)))
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply, times: 5);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Placed>();
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task Once_ForeignHandlerThatClonesTheContent_IsNotSentAtAll()
    {
        await using IntercartShop shop = await IntercartShop.StartWithServicesAsync(services =>
            services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Cloner()))
        );

        Func<Task> start = () => shop.StartCheckoutAsync();

        // The SDK cannot know what such a handler did with the bytes, so it claims nothing.
        await start.Should().ThrowAsync<OutcomeUnknownException>();
        shop.Emulator.OnceTallies.Should().BeEmpty();
    }

    [Fact]
    public async Task Cookies_OfOneResponse_NeverTravelWithAnotherRequest()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Always("intercart", null, Fault.ExtraHeader("Set-Cookie", "token=buyer-one; Path=/"));
        Checkout checkout = await shop.StartCheckoutAsync();

        await shop.Client.GetAsync(checkout.Id);
        await shop.Client.GetAsync(checkout.Id);

        shop.Emulator.RequestLog.Requests.Should().HaveCountGreaterThan(2).And.OnlyContain(r => !r.Headers.ContainsKey("Cookie"));
    }

    [Fact]
    public async Task Once_NothingListens_IsProvenNotSent()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        await shop.Emulator.DisposeAsync();

        Func<Task> complete = () => shop.Api.CompleteOrderAsync(checkout.Id.Key, new());

        ProviderUnavailableException error = (await complete.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Message.Should().Contain("Nothing was sent");
        error.Attempts.Should().Be(4, "what was not delivered may be sent again");
    }
}
