using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Tests.Providers.AnqiCms;
using ShopSdk.Tests.Providers.Intercart;
using ShopSdk.Tests.Providers.OpenShop;
using ShopSdk.Tests.Providers.Shoplazza;
using ShopSdk.Tests.Providers.TokenCheckout;

namespace ShopSdk.Tests.Providers;

/// <summary>
/// A checkout that another caller placed is refused for its state, too. So a refusal and a look-up that shows no order yet leave the outcome
/// unknown until the horizon.
/// </summary>
public sealed class WrongStateRefusalTests
{
    [Theory]
    [InlineData(406, """{"errors":["the state of the order does not allow it"]}""")]
    [InlineData(409, "{}")]
    public async Task Shoplazza_RefusedForItsState_IsUnknown(int status, string body)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => SetHorizon(options.Placement));
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "SimulatePayment", Fault.Response(status, body));

        await StaysUnknownAsync(shop.Client, shop.Emulator, id, PlaceRequest.Default(), "SimulatePayment");
    }

    [Fact]
    public async Task Shoplazza_RefusedForItsStateAndOpenAfterTheHorizon_IsNotPlaced()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        Fault refusal = Fault.Response(406, """{"errors":["the state of the order does not allow it"]}""");
        shop.Emulator.Faults.Next(ShoplazzaShop.Name, "SimulatePayment", refusal);

        await shop.Client.PlaceAsync(id, PlaceRequest.Default());
        Placement found = await shop.Client.FindPlacementAsync(id);

        found.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Fact]
    public async Task TokenCheckout_RefusedForItsState_IsUnknown()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync(configure: options =>
            SetHorizon(options.Placement)
        );
        CheckoutId id = (await shop.Client.StartAsync(TokenCheckoutShop.Request())).Id;
        Fault refusal = Fault.Response(400, """{"code":"order_placed","detail":"It is an order."}""");
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "PlaceOrder", refusal);

        await StaysUnknownAsync(shop.Client, shop.Emulator, id, PlaceRequest.Default(), "PlaceOrder");
    }

    [Fact]
    public async Task Intercart_RefusedForItsState_IsUnknown()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => SetHorizon(options.Placement));
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.Response(409, """{"message":"completed"}"""));

        await StaysUnknownAsync(shop.Client, shop.Emulator, id, PlaceRequest.Paid(), "CompleteOrder");
    }

    [Fact]
    public async Task OpenShop_RefusedInsideTheEnvelope_IsUnknown()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => SetHorizon(options.Placement));
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        Fault refusal = Fault.Response(200, """{"status":"500","message":"The order is paid.","data":null}""");
        shop.Emulator.Faults.Next("open-shop", "PayOrder", refusal);

        await StaysUnknownAsync(shop.Client, shop.Emulator, id, PlaceRequest.Paid(), "PayOrder");
    }

    [Fact]
    public async Task AnqiCms_RefusedForAState_IsUnknown()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(configure: options => SetHorizon(options.Placement));
        CheckoutId id = (await shop.Client.StartAsync(AnqiCmsShop.Request())).Id;
        Fault refusal = Fault.Response(200, """{"code":4002,"msg":"the status does not allow it"}""");
        shop.Emulator.Faults.Next(AnqiCmsShop.Provider, "CreateOrder", refusal);

        await StaysUnknownAsync(shop.Client, shop.Emulator, id, PlaceRequest.Default(), "CreateOrder");
    }

    private static void SetHorizon(PlacementOptions options)
    {
        options.VisibilityHorizon = TimeSpan.FromHours(1);
        options.LookupAttempts = 1;
    }

    private static async Task StaysUnknownAsync(
        ICheckoutClient client,
        ShopEmulator emulator,
        CheckoutId id,
        PlaceRequest request,
        string operation
    )
    {
        Placement refused = await client.PlaceAsync(id, request);
        Placement found = await client.FindPlacementAsync(id);
        Placement again = await client.PlaceAsync(id, request);

        refused.Should().BeOfType<Placement.Unknown>();
        found.Should().BeOfType<Placement.Unknown>();
        again.Should().BeOfType<Placement.Unknown>();
        emulator.RequestLog.Count(client.Provider.ToString(), operation).Should().Be(1);
    }
}
