using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.ContractTests.Rows;
using ShopSdk.Http;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.ContractTests.Providers.TokenCheckout;

internal sealed class TokenCheckoutRows : IContractRows
{
    private const string Token = "43cb957cb01589d420241c173877760abd157712";

    private static readonly BuyerCredential Buyer = new("0123456789abcdef0123456789abcdef01234567");

    private static readonly ContractApi<ITokenCheckoutApi> Api = new(store => new TokenCheckoutApi(
        store.Channel,
        TokenCheckoutJson.Default
    ));

    private static readonly ContractApi<ITokenCheckoutApi> BuyersApi = new(store => new TokenCheckoutApi(
        store.For(Buyer).Channel,
        TokenCheckoutJson.Default
    ));

    public string Provider => "TokenCheckout";

    public IReadOnlyList<ContractRow> Rows { get; } =
    [
        Api.Row(
            nameof(ITokenCheckoutApi.CreateCheckoutAsync),
            "create-checkout",
            async (api, token) =>
            {
                TokenCheckoutCreateRequest body = Body("create-checkout", TokenCheckoutJson.Default.TokenCheckoutCreateRequest);
                TokenCheckoutCreated created = await api.CreateCheckoutAsync(body, token);
                created.Token.Should().Be(Token);
                created.Polling.Should().BeTrue();
            }
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.CreateCheckoutAsync),
            "create-checkout-of-a-cart",
            (api, token) => api.CreateCheckoutAsync(new() { CartToken = "bfcb14324d2cc2ed5a8c6e1d51eb586a" }, token)
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.GetCheckoutAsync),
            "get-checkout",
            async (api, token) => Whole(await api.GetCheckoutAsync(Token, token))
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.GetCheckoutAsync),
            "get-checkout-pending",
            async (api, token) =>
            {
                using ApiResult<TokenCheckoutSnapshot> pending = await api.GetCheckoutAsync(Token, token);
                pending.StatusCode.Should().Be(HttpStatusCode.Accepted);
                pending.Error.Should().BeNull();
                pending.Content!.Code.Should().Be("throttled");
                pending.Content.Token.Should().BeNull();
                pending.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(3));
                Whole(await api.GetCheckoutAsync(Token, token));
            },
            "get-checkout-ready"
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.GetCheckoutAsync),
            "get-checkout-placed",
            async (api, token) =>
            {
                using ApiResult<TokenCheckoutSnapshot> placed = await api.GetCheckoutAsync(Token, token);
                placed.Content.Should().BeNull();
                RequestRejectedException error = placed.Error.Should().BeOfType<RequestRejectedException>().Subject;
                error.Reason.Should().Be(RejectionReason.WrongState);
                error.Details.Order.Should().Be(OrderId.Parse("5155974"));
            }
        ),
        BuyersApi.Row(
            nameof(ITokenCheckoutApi.BindToBuyerAsync),
            "bind-to-buyer",
            async (api, token) => Whole(await api.BindToBuyerAsync(Token, token))
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.UpdateCheckoutAsync),
            "update-checkout",
            (api, token) =>
                api.UpdateCheckoutAsync(
                    Token,
                    Body("update-checkout", TokenCheckoutJson.Default.TokenCheckoutUpdateRequest),
                    token
                )
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.DeleteCheckoutAsync),
            "delete-checkout",
            (api, token) => api.DeleteCheckoutAsync(Token, token)
        ),
        BuyersApi.Row(
            nameof(ITokenCheckoutApi.UpdateAddressAsync),
            "update-address",
            (api, token) =>
                api.UpdateAddressAsync(
                    Token,
                    Body("update-address", TokenCheckoutJson.Default.TokenCheckoutUpdateAddressRequest),
                    token
                )
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.GetAvailableCouponCodesAsync),
            "available-coupon-codes",
            async (api, token) =>
                (await api.GetAvailableCouponCodesAsync(Token, token)).Single().Coupon!.CodePrefix.Should().Be("ArApJBDB")
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.AddCouponAsync),
            "add-coupon",
            async (api, token) =>
                Whole(
                    await api.AddCouponAsync(
                        Token,
                        Body("add-coupon", TokenCheckoutJson.Default.TokenCheckoutAddCouponRequest),
                        token
                    )
                )
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.AddCouponAsync),
            "add-coupon-by-id",
            async (api, token) => NoContent(await api.AddCouponAsync(Token, new() { Id = 27502 }, token))
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.RedeemCouponAsync),
            "redeem-coupon",
            async (api, token) => Whole(await api.RedeemCouponAsync(Token, new() { CodePrefix = "ArApJBDB" }, token))
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.RemoveCouponsAsync),
            "remove-coupons",
            async (api, token) => Whole(await api.RemoveCouponsAsync(Token, token))
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.RemoveCouponsAsync),
            "remove-coupons-without-a-response",
            async (api, token) => NoContent(await api.RemoveCouponsAsync(Token, token))
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.BindShippingMethodsAsync),
            "bind-shipping-method",
            (api, token) =>
                api.BindShippingMethodsAsync(
                    Token,
                    Body("bind-shipping-method", TokenCheckoutJson.Default.IReadOnlyListTokenCheckoutShippingBinding),
                    token
                )
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.PlaceOrderAsync),
            "place-order",
            async (api, token) => (await api.PlaceOrderAsync(Token, token)).Id.Should().Be(5155974)
        ),
        Api.Row(
            nameof(ITokenCheckoutApi.GetAvailableVouchersAsync),
            "available-vouchers",
            async (api, token) => (await api.GetAvailableVouchersAsync(Token, token)).Single().AvailableAmount.Should().Be(0.01m)
        ),
    ];

    // The calls that return the response do not throw; the faults are tried on two that do.
    public ContractRow Read => Rows.First(row => row.Method == nameof(ITokenCheckoutApi.GetAvailableCouponCodesAsync));

    public ContractRow Once => Rows.First(row => row.Method == nameof(ITokenCheckoutApi.PlaceOrderAsync));

    public StoreOptions CreateOptions(Uri server) =>
        new TokenCheckoutOptions
        {
            BaseAddress = server,
            ShopName = "contract-shop",
            Language = "zh",
        };

    private static void Whole(ApiResult<TokenCheckoutSnapshot> response)
    {
        response.Error.Should().BeNull();
        response.Content!.Lines.Should().ContainSingle();
    }

    private static void NoContent(ApiResult<TokenCheckoutSnapshot> response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        response.Error.Should().BeNull();
        response.Content.Should().BeNull();
    }

    // The request as the provider's document prints it, through our own record.
    private static T Body<T>(string operation, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(FixtureFile.Text("token-checkout", $"{operation}.request.json"), type)!;
}
