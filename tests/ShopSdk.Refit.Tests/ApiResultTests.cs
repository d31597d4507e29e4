using System.Net;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>Methods whose status matters to the caller, on real sockets.</summary>
public sealed class ApiResultTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Success_has_status_headers_and_content()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        string token = await shop.StartCheckoutAsync("token-checkout");
        shop.Emulator.Faults.Next("token-checkout", "GetCheckout", Fault.ExtraHeader("X-Region", "eu"));

        using ApiResult<TokenCheckoutSnapshot> response = await shop.TokenCheckout.GetCheckoutAsync(token, Canceled);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.IsSuccessStatusCode.Should().BeTrue();
        response.Headers.GetValues("X-Region").Should().Equal("eu");
        response.Content!.Lines.Should().ContainSingle();
        response.Error.Should().BeNull();
    }

    [Fact]
    public async Task Not_ready_yet_has_status_headers_and_content()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        Fault pending = Fault.Response(
            202,
            """{"detail": "in progress", "code": "throttled"}""",
            headers: new Dictionary<string, string> { ["Retry-After"] = "3" }
        );
        shop.Emulator.Faults.Next("token-checkout", "GetCheckout", pending);

        using ApiResult<TokenCheckoutSnapshot> response = await shop.TokenCheckout.GetCheckoutAsync("token", Canceled);

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        response.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(3));
        response.Content!.Code.Should().Be("throttled");
        response.Error.Should().BeNull();
    }

    [Fact]
    public async Task No_content_is_null()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        shop.Emulator.Faults.Next("token-checkout", "RemoveCoupons", Fault.Response(204, null));

        using ApiResult<TokenCheckoutSnapshot> response = await shop.TokenCheckout.RemoveCouponsAsync("token", Canceled);

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        response.Content.Should().BeNull();
        response.Error.Should().BeNull();
    }

    [Fact]
    public async Task An_error_status_is_not_thrown()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();

        using ApiResult<TokenCheckoutSnapshot> response = await shop.TokenCheckout.GetCheckoutAsync("unknown", Canceled);

        response.IsSuccessStatusCode.Should().BeFalse();
        response.Content.Should().BeNull();
        response.Error.Should().BeOfType<RequestRejectedException>().Which.Reason.Should().Be(RejectionReason.NotFound);
    }

    [Fact]
    public async Task An_error_of_a_call_that_must_not_be_sent_twice_is_an_unknown_outcome()
    {
        await using EmulatedShop shop = await EmulatedShop.StartAsync();
        shop.Emulator.Faults.Next("token-checkout", "RedeemCoupon", Fault.Status(500, FaultPoint.AfterApplyBeforeResponse));

        using ApiResult<TokenCheckoutSnapshot> response = await shop.TokenCheckout.RedeemCouponAsync(
            "token",
            new TokenCheckoutRedeemCouponRequest { CodePrefix = "SUMMER" },
            Canceled
        );

        response.Error.Should().BeOfType<OutcomeUnknownException>();
    }
}
