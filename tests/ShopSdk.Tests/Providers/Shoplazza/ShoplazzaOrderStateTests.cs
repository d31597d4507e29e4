using ShopSdk.Emulator;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>What Shoplazza's responses say about payment and state of an order, by the values that its documents list.</summary>
public sealed class ShoplazzaOrderStateTests
{
    [Theory]
    [InlineData("placed", "paid", PaymentState.Paid, OrderState.Active)]
    [InlineData("opened", "paid", PaymentState.Paid, OrderState.Active)]
    [InlineData("finished", "paid", PaymentState.Paid, OrderState.Active)]
    [InlineData("placed", "refunding", PaymentState.Paid, OrderState.Active)]
    [InlineData("placed", "refund_failed", PaymentState.Paid, OrderState.Active)]
    [InlineData("placed", "refunded", PaymentState.Refunded, OrderState.Active)]
    [InlineData("placed", "partially_refunded", PaymentState.PartiallyRefunded, OrderState.Active)]
    [InlineData("cancelled", "refunded", PaymentState.Refunded, OrderState.Canceled)]
    [InlineData("cancelled", "paid", PaymentState.Paid, OrderState.Canceled)]
    [InlineData("archived", "paid", PaymentState.Paid, OrderState.Unknown)]
    [InlineData(null, "paid", PaymentState.Paid, OrderState.Unknown)]
    public async Task FindPlacementAsync_PaidOrder_SaysWhatBecameOfIt(
        string? status,
        string financial,
        PaymentState payment,
        OrderState state
    )
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.AllowTestPayment = false);
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        shop.Emulator.Faults.Always(
            ShoplazzaShop.Name,
            "GetOrder",
            Fault.Tampered(json => (json["order"]!["status"], json["order"]!["financial_status"]) = (status, financial))
        );

        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (found.Payment, found.OrderState).Should().Be((payment, state));
    }

    [Fact]
    public async Task FindPlacementAsync_DocumentsOwnOrder_IsPaidAndActive()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync(options => options.AllowTestPayment = false);
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        string body = FixtureFile.Text("shoplazza", "get-order.response.json").Replace("11218-00000001", id.Key);
        shop.Emulator.Faults.Always(ShoplazzaShop.Name, "GetOrder", Fault.Response(200, body));

        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        found.OrderState.Should().Be(OrderState.Active);
        found.Payment.Should().Be(PaymentState.Paid);
    }

    [Fact]
    public async Task PlacedOrder_CanceledAfterwards_StaysPlacedAndSaysSo()
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default());

        await shop.Client.CancelOrderAsync(placed.Order);
        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (placed.Payment, placed.OrderState).Should().Be((PaymentState.Simulated, OrderState.Active));
        (found.Payment, found.OrderState).Should().Be((PaymentState.Simulated, OrderState.Canceled));
    }

    [Theory]
    [InlineData("refunded", PaymentState.Refunded)]
    [InlineData("partially_refunded", PaymentState.PartiallyRefunded)]
    public async Task FindPlacementAsync_RefundedTestPayment_SaysRefunded(string financial, PaymentState payment)
    {
        await using ShoplazzaShop shop = await ShoplazzaShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        await shop.Client.PlaceAsync(id, PlaceRequest.Default());
        shop.Emulator.Faults.Always(
            ShoplazzaShop.Name,
            "GetOrder",
            Fault.Tampered(json => json["order"]!["financial_status"] = financial)
        );

        ((Placement.Placed)await shop.Client.FindPlacementAsync(id)).Payment.Should().Be(payment);
    }
}
