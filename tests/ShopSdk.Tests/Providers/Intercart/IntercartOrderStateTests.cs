using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>What Intercart's responses say about payment and state of an order. No document describes canceling or refunding one.</summary>
public sealed class IntercartOrderStateTests
{
    [Fact]
    public async Task PlaceAsync_Answered_IsActive()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;

        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Paid());

        (placed.Payment, placed.OrderState).Should().Be((PaymentState.Paid, OrderState.Active));
    }

    [Theory]
    [InlineData("true", PaymentState.Pending)]
    [InlineData("false", PaymentState.Paid)]
    [InlineData("null", PaymentState.Unknown)]
    public async Task FindPlacementAsync_OrderReadBack_SaysWhatTheAnswerSays(string pending, PaymentState payment)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        await shop.Client.PlaceAsync(id, PlaceRequest.Paid());
        shop.Emulator.Faults.Always(
            "intercart",
            "GetOrder",
            Fault.Tampered(json => json["payment_pending"] = JsonNode.Parse(pending))
        );

        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (found.Payment, found.OrderState).Should().Be((payment, OrderState.Unknown));
    }
}
