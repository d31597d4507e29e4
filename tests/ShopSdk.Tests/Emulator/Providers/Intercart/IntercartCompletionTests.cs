using System.Net;
using System.Text.Json.Nodes;
using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator.Providers.Intercart;

public sealed class IntercartCompletionTests
{
    [Fact]
    public async Task Complete_Draft_ReturnsTheShortFormFromThenOn()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();
        int stock = shop.Emulator.Shop.StockOf(157301);

        JsonObject done = await shop.UpdateAsync(order, """{"upsell_list":[],"complete":true,"payment_pending":true}""");
        (_, JsonObject seen) = await shop.GetAsync(EmulatedShopClient.PathOf(order));

        done.Select(member => member.Key)
            .Should()
            .BeEquivalentTo("id", "upsell_amount", "completed", "thank_you_url", "payment_pending");
        done["upsell_amount"]!.GetValue<string>().Should().Be("0");
        done["payment_pending"]!.GetValue<bool>().Should().BeTrue();
        seen.Select(member => member.Key).Should().BeEquivalentTo("id", "completed", "thank_you_url", "payment_pending");
        shop.Emulator.Shop.StockOf(157301).Should().Be(stock - 2);
        EmulatedOrder placed = shop.Emulator.Shop.Orders.Should().ContainSingle().Subject;
        placed.PlacedAt.Should().NotBeNull();
        placed.Total.Should().Be(32.99m);
    }

    [Fact]
    public async Task Complete_Twice_IsANoOpThatTheOracleSees()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("order-4711");
        int stock = shop.Emulator.Shop.StockOf(157301);
        await shop.UpdateAsync(order, """{"complete":true}""");
        shop.Emulator.OnceCount("order-4711").Should().Be(1);

        await shop.UpdateAsync(order, """{"complete":true}""");

        shop.Emulator.OnceCount("order-4711").Should().Be(2);
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(2);
        shop.Emulator.Shop.StockOf(157301).Should().Be(stock - 2);
    }

    [Fact]
    public async Task Complete_MoreThanThereIs_IsRefusedAndNotCounted()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync("short", new EmulatedItem(157350, 2));

        (HttpStatusCode status, _) = await shop.PostAsync(EmulatedShopClient.PathOf(order), """{"complete":true}""");

        order["notEnoughInventory"]!.GetValue<bool>().Should().BeTrue();
        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        shop.Emulator.OnceCount("short", "CompleteOrder").Should().Be(0);
    }

    [Fact]
    public async Task PostOrderUpdate_PendingPayment_BecomesPaid()
    {
        await using EmulatedShopClient shop = await EmulatedShopClient.StartAsync();
        JsonObject order = await shop.CreateAsync();
        await shop.UpdateAsync(order, """{"complete":true,"payment_pending":true}""");

        JsonObject paid = await shop.UpdateAsync(
            order,
            """{"payment_pending":false,"note_attributes":[{"key":"itc_payment_gateway","value":"PayPal"}]}"""
        );
        (HttpStatusCode refused, _) = await shop.PostAsync(EmulatedShopClient.PathOf(order), """{"tips_amount":"9"}""");

        paid["completed"]!.GetValue<bool>().Should().BeTrue();
        paid["payment_pending"]!.GetValue<bool>().Should().BeFalse();
        refused.Should().Be(HttpStatusCode.BadRequest);
        shop.Emulator.RequestLog.Count("intercart", "UpdateCompletedOrder").Should().Be(2);
    }
}
