using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>What a response has to say before a checkout counts as placed or as open.</summary>
public sealed class TokenCheckoutCleanLookTests
{
    private const string Own = "OWN-TOKEN";

    /// <summary>Responses that neither are the whole checkout that was asked for, nor name the order that it became.</summary>
    public static TheoryData<int, string> HostileBodies =>
        new()
        {
            { 200, "" },
            { 200, "{}" },
            { 200, "[]" },
            { 200, "null" },
            { 200, "\"open\"" },
            { 200, "<html><body>Please wait</body></html>" },
            { 200, """{"detail":"Not found."}""" },
            { 200, """{"code":"throttled","detail":"Order is being processed"}""" },
            { 200, """{"token":"OWN-TOKEN"}""" },
            { 200, """{"token":"OWN-TOKEN","id":17}""" },
            { 200, """{"token":"OWN-TOKEN","lines":[]}""" },
            { 200, """{"token":"OWN-TOKEN","total_price":"1.00"}""" },
            { 200, """{"token":"OWN-TOKEN","lines":null,"total_price":"1.00"}""" },
            { 200, """{"token":"OWN-TOKEN","lines":[],"total_price":null}""" },
            { 200, """{"token":"OWN-TOKEN","Lines":[],"Total_Price":"1.00"}""" },
            { 200, """{"Token":"OWN-TOKEN","lines":[],"total_price":"1.00"}""" },
            { 200, """{"token":"","lines":[],"total_price":"1.00"}""" },
            { 200, """{"token":null,"lines":[],"total_price":"1.00"}""" },
            { 200, """{"token":"37ca0000000000000000000000000000000000aa","lines":[],"total_price":"1.00"}""" },
            { 200, """{"token":"OWN-TOKENx","lines":[],"total_price":"1.00"}""" },
            { 200, """{"token":"OWN-TOKEN","lines":[],"total_price":"1.00","code":"throttled","detail":"Wait."}""" },
            { 200, """{"token":"OWN-TOKEN","lines":[],"total_price":"1.00","code":"order_placed","order":{"id":17}}""" },
            { 200, """{"token":"OWN-TOKEN","lines":[],"total_price":"1.00","order":{"id":17}}""" },
            { 200, """{"token":"OWN-TOKEN","lines":[],"total_price":"1.00","id":17}""" },
            { 200, """{"token":"OWN-TOKEN","lines":[],"total_price":"1.00","error":"gone"}""" },
            { 200, """{"checkout":{"token":"OWN-TOKEN","lines":[],"total_price":"1.00"}}""" },
            { 200, """{"code":"order_placed","order":{"id":17}}""" },
            { 204, "" },
            { 400, """{"code":"order_placed"}""" },
            { 400, """{"code":"order_placed","order":{"id":" "}}""" },
            { 400, """{"Code":"order_placed","Order":{"Id":17}}""" },
            { 404, """{"code":"order_placed","order":{"id":17}}""" },
        };

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task FindPlacementAsync_AnswerThatIsNotTheWholeCheckout_ProvesNothing(int status, string body)
    {
        await using TokenCheckoutShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        shop.Emulator.Faults.Always(
            TokenCheckoutShop.Provider,
            "GetCheckout",
            Fault.Response(status, body.Length == 0 ? null : body.Replace(Own, id.Key))
        );

        await LostPlacing.ProvesNothingAsync(shop.Client, id);
    }

    [Fact]
    public async Task FindPlacementAsync_WholeCheckout_IsACleanLook()
    {
        await using TokenCheckoutShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);

        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Fact]
    public async Task FindPlacementAsync_DocumentsOwnCheckout_IsACleanLook()
    {
        await using TokenCheckoutShop shop = await StartAsync();
        CheckoutId id = await LoseAsync(shop);
        string body = FixtureFile.Text("token-checkout", "get-checkout.response.json");
        string token = System.Text.Json.Nodes.JsonNode.Parse(body)!["token"]!.GetValue<string>();
        shop.Emulator.Faults.Always(TokenCheckoutShop.Provider, "GetCheckout", Fault.Response(200, body.Replace(token, id.Key)));

        (await shop.Client.FindPlacementAsync(id)).Should().BeOfType<Placement.NotPlaced>();
    }

    [Fact]
    public async Task GetAsync_AnotherCheckout_IsAnError()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        CheckoutId id = (await shop.Client.StartAsync(TokenCheckoutShop.Request())).Id;
        shop.Emulator.Faults.Always(
            TokenCheckoutShop.Provider,
            "GetCheckout",
            Fault.Tampered(json => json["token"] = "37ca0000000000000000000000000000000000aa")
        );

        Func<Task> get = () => shop.Client.GetAsync(id);

        await get.Should().ThrowAsync<ProviderResponseException>().WithMessage("*another*");
    }

    [Fact]
    public async Task Placed_SaysUnpaidAndActiveAtFirstAndOnlyThatItIsThereLater()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        CheckoutId id = (await shop.Client.StartAsync(TokenCheckoutShop.Request())).Id;

        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default());
        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (placed.Payment, placed.OrderState).Should().Be((PaymentState.Unpaid, OrderState.Active));
        (found.Payment, found.OrderState).Should().Be((PaymentState.Unknown, OrderState.Unknown));
        found.Order.Should().Be(placed.Order);
    }

    private static Task<TokenCheckoutShop> StartAsync() =>
        TokenCheckoutShop.StartAsync(configure: options => LostPlacing.Configure(options.Placement));

    private static async Task<CheckoutId> LoseAsync(TokenCheckoutShop shop)
    {
        CheckoutId id = (await shop.Client.StartAsync(TokenCheckoutShop.Request())).Id;
        await LostPlacing.LoseAsync(shop.Emulator, shop.Client, id, PlaceRequest.Default(), "PlaceOrder");
        return id;
    }
}
