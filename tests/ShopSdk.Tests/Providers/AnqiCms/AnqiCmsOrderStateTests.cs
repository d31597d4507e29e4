using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>What AnqiCMS' orders say about payment and state, by the values that the published code and the documents name.</summary>
public sealed class AnqiCmsOrderStateTests
{
    private const long Paid = 1_772_625_600;

    [Theory]
    [InlineData("0", 0, 0, PaymentState.Unpaid, OrderState.Active)]
    [InlineData("1", 0, 0, PaymentState.Paid, OrderState.Active)]
    [InlineData("1", 0, Paid, PaymentState.Paid, OrderState.Active)]
    [InlineData("2", 0, Paid, PaymentState.Paid, OrderState.Active)]
    [InlineData("3", 0, Paid, PaymentState.Paid, OrderState.Active)]
    [InlineData("8", 8, Paid, PaymentState.Paid, OrderState.Active)]
    [InlineData("8", 0, 0, PaymentState.Paid, OrderState.Active)]
    [InlineData("9", 0, Paid, PaymentState.Refunded, OrderState.Unknown)]
    [InlineData("1", 8, Paid, PaymentState.Paid, OrderState.Active)]
    [InlineData("1", -1, Paid, PaymentState.Paid, OrderState.Active)]
    [InlineData("1", 1, Paid, PaymentState.Refunded, OrderState.Active)]
    [InlineData("-1", 0, 0, PaymentState.Unpaid, OrderState.Canceled)]
    [InlineData("-1", 0, Paid, PaymentState.Paid, OrderState.Canceled)]
    [InlineData("-1", 1, Paid, PaymentState.Refunded, OrderState.Canceled)]
    [InlineData("7", 0, 0, PaymentState.Unknown, OrderState.Unknown)]
    [InlineData("null", 0, 0, PaymentState.Unknown, OrderState.Unknown)]
    public async Task FindPlacementAsync_Order_SaysWhatBecameOfIt(
        string status,
        long refund,
        long paidAt,
        PaymentState payment,
        OrderState state
    )
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = (await shop.Client.StartAsync(AnqiCmsShop.Request())).Id;
        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default());
        shop.Emulator.Faults.Always(
            AnqiCmsShop.Provider,
            "ListOrders",
            Fault.Tampered(json =>
            {
                JsonNode order = json["data"]![0]!;
                order["status"] = JsonNode.Parse(status);
                order["refund_status"] = refund;
                order["paid_time"] = paidAt;
            })
        );

        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (placed.Payment, placed.OrderState).Should().Be((PaymentState.Unpaid, OrderState.Active));
        (found.Payment, found.OrderState).Should().Be((payment, state));
    }
}
