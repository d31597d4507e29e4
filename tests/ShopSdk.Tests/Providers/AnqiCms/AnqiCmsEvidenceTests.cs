using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.AnqiCms.Wire;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>Which of the orders with the reference's mark are evidence of an attempt.</summary>
public sealed class AnqiCmsEvidenceTests
{
    private const string Reference = "order-4711";

    private static readonly TimeSpan Skew = new PlacementOptions().MaxClockSkew;

    [Fact]
    public async Task CanceledOrderOfTheAttempt_IsPlacedAndNeverSentAgain()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await StartCheckoutAsync(shop);
        await LoseAnswerAsync(shop, id);
        string order = shop.Emulator.Shop.Orders.Single().Id;
        await shop.Api.CancelOrderAsync(new() { OrderId = order });
        shop.Clock.Advance(TimeSpan.FromDays(1));

        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);
        var again = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default());

        (found.Order.Value, found.OrderState, found.Payment).Should().Be((order, OrderState.Canceled, PaymentState.Unpaid));
        again.OrderState.Should().Be(OrderState.Canceled);
        shop.Emulator.OnceCount(Reference).Should().Be(1);
    }

    [Theory]
    [InlineData(true, 2, false)]
    [InlineData(true, 0, true)]
    [InlineData(false, 2, false)]
    [InlineData(false, 0, true)]
    public async Task OrderFromBeforeTheAttempt_IsNoEvidence(bool hasSkew, int secondsOlder, bool counts)
    {
        await using AnqiCmsShop shop = await StartAsync(options => options.MaxClockSkew = hasSkew ? Skew : TimeSpan.Zero);
        // The provider cuts times off to whole seconds.
        shop.Clock.Advance(TimeSpan.FromMilliseconds(600));
        await CreateAsync(shop, Mark);
        shop.Clock.Advance((hasSkew ? Skew : TimeSpan.Zero) + TimeSpan.FromSeconds(secondsOlder));
        CheckoutId id = await StartCheckoutAsync(shop);
        await LoseAsync(shop, id);
        shop.Clock.Advance(TimeSpan.FromDays(1));

        Placement found = await shop.Client.FindPlacementAsync(id);

        (found is Placement.Placed).Should().Be(counts);
        (found is Placement.NotPlaced { Reason: NotPlacedReason.AbsentAfterHorizon }).Should().Be(!counts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(210)]
    public async Task SeveralOrdersOfTheAttempt_AreReportedAndNotPickedFrom(int between)
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId id = await StartCheckoutAsync(shop);
        await LoseAsync(shop, id);
        string one = await CreateAsync(shop, Mark);
        for (int i = 0; i < between; i++)
            await CreateAsync(shop, $"[ref:other-{i}]");
        string other = await CreateAsync(shop, Mark + " as a gift");
        shop.Clock.Advance(TimeSpan.FromDays(1));

        Placement found = await shop.Client.FindPlacementAsync(id);
        Placement again = await shop.Client.PlaceAsync(id, PlaceRequest.Default());

        found.Should().BeOfType<Placement.Unknown>().Which.Problem.Message.Should().Contain(one).And.Contain(other);
        again.Should().BeOfType<Placement.Unknown>();
        shop.Emulator.RequestLog.Count(AnqiCmsShop.Provider, "CreateOrder").Should().Be(between + 3);
    }

    [Fact]
    public async Task OrderRecordedForAnEarlierAttempt_IsNoEvidenceOfTheNextOne()
    {
        await using AnqiCmsShop shop = await StartAsync();
        (CheckoutId id, string earlier) = await PlaceAfterALateOrderAsync(
            shop,
            Fault.ResetAfterApply.And(Fault.LateVisibility(TimeSpan.FromHours(2)))
        );
        // Only the earlier order is visible: it is recorded for the earlier attempt.
        var first = (Placement.Placed)await shop.Client.FindPlacementAsync(id);
        shop.Clock.Advance(TimeSpan.FromHours(3));

        var second = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        first.Order.Value.Should().Be(earlier);
        second.Order.Value.Should().Be(shop.Emulator.Shop.Orders[^1].Id, "that is the order of the attempt");
        second.OtherOrders.Should().Equal(OrderId.Parse(earlier));
    }

    [Fact]
    public async Task OrderRecordedForAnEarlierAttempt_DoesNotKeepTheNextOneOpen()
    {
        await using AnqiCmsShop shop = await StartAsync();
        (CheckoutId id, string earlier) = await PlaceAfterALateOrderAsync(shop, Fault.ResetBeforeApply);
        await shop.Client.FindPlacementAsync(id);
        shop.Clock.Advance(TimeSpan.FromDays(1));

        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (found.Order.Value, found.OtherOrders).Should().Be((earlier, null));
        JournalEntry entry = await shop.Journal.FindAsync(new(shop.Store.Name, Reference), CancellationToken.None);
        entry.Record!.Stage.Should().Be(PlacementStage.Placed, "the attempt was closed by a clean look after its horizon");
    }

    [Fact]
    public async Task TwoRecordedOrders_AreReadAgain()
    {
        await using AnqiCmsShop shop = await StartAsync();
        (CheckoutId id, string earlier) = await PlaceAfterALateOrderAsync(
            shop,
            Fault.ResetAfterApply.And(Fault.LateVisibility(TimeSpan.FromHours(2)))
        );
        await shop.Client.FindPlacementAsync(id);
        shop.Clock.Advance(TimeSpan.FromHours(3));
        await shop.Client.FindPlacementAsync(id);
        string own = shop.Emulator.Shop.Orders[^1].Id;
        await shop.Api.CancelOrderAsync(new() { OrderId = own });
        // The order of the current attempt is not the first one in the list.
        Fault reversed = Fault.Tampered(json =>
        {
            JsonNode?[] orders = [.. json["data"]!.AsArray().Reverse().Select(order => order!.DeepClone())];
            json["data"] = new JsonArray(orders);
        });
        shop.Emulator.Faults.Next(AnqiCmsShop.Provider, "ListOrders", reversed);

        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(id);

        (found.Order.Value, found.OrderState).Should().Be((own, OrderState.Canceled));
        found.OtherOrders.Should().Equal(OrderId.Parse(earlier));
    }

    [Fact]
    public async Task OrderOfAnEarlierCheckout_SaysSo()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId first = await StartCheckoutAsync(shop);
        var placed = (Placement.Placed)await shop.Client.PlaceAsync(first, PlaceRequest.Default());
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        CheckoutId second = await StartCheckoutAsync(shop);

        var again = (Placement.Placed)await shop.Client.PlaceAsync(second, PlaceRequest.Default());
        var found = (Placement.Placed)await shop.Client.FindPlacementAsync(second);
        var same = (Placement.Placed)await shop.Client.FindPlacementAsync(first);

        (again.Order, again.FromEarlierCheckout, again.Id).Should().Be((placed.Order, true, first));
        (found.Order, found.FromEarlierCheckout).Should().Be((placed.Order, true));
        (placed.FromEarlierCheckout, same.FromEarlierCheckout).Should().Be((false, false));
        shop.Emulator.OnceCount(Reference).Should().Be(1);
    }

    [Fact]
    public async Task LostOrderOfAnEarlierCheckout_SaysSo()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId first = await StartCheckoutAsync(shop);
        await LoseAnswerAsync(shop, first);
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        CheckoutId second = await StartCheckoutAsync(shop);

        var placed = (Placement.Placed)await shop.Client.PlaceAsync(second, PlaceRequest.Default());

        (placed.FromEarlierCheckout, placed.Id.StartedAt).Should().Be((true, first.StartedAt));
        shop.Emulator.OnceCount(Reference).Should().Be(1);
    }

    [Fact]
    public async Task OrderOfAnEarlierCheckout_AfterARestart_SaysSo()
    {
        await using AnqiCmsShop shop = await StartAsync();
        CheckoutId first = await StartCheckoutAsync(shop);
        var placed = (Placement.Placed)await shop.Client.PlaceAsync(first, PlaceRequest.Default());
        shop.Clock.Advance(TimeSpan.FromHours(1));
        CheckoutId second = await StartCheckoutAsync(shop);
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        ICheckoutClient restarted = shop.Restart();

        var again = (Placement.Placed)await restarted.PlaceAsync(second, PlaceRequest.Default());

        (again.Order, again.FromEarlierCheckout).Should().Be((placed.Order, true));
        shop.Emulator.OnceCount(Reference).Should().Be(1);
    }

    private static string Mark => $"[ref:{Reference}]";

    private static async Task<AnqiCmsShop> StartAsync(Action<PlacementOptions>? configure = null) =>
        await AnqiCmsShop.StartAsync(configure: options =>
        {
            LostPlacing.Configure(options.Placement);
            configure?.Invoke(options.Placement);
        });

    /// <summary>
    /// One attempt is lost and counts as absent, its order comes late all the same, and the next attempt is lost in the way that the fault says.
    /// </summary>
    private static async Task<(CheckoutId Id, string Earlier)> PlaceAfterALateOrderAsync(AnqiCmsShop shop, Fault fault)
    {
        await CreateAsync(shop, "[ref:other]");
        CheckoutId id = await StartCheckoutAsync(shop);
        await LoseAsync(shop, id);
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        (await shop.Client.FindPlacementAsync(id)).Should().BeOfType<Placement.NotPlaced>();
        string earlier = await CreateAsync(shop, Mark);
        shop.Clock.Advance(Skew + TimeSpan.FromMinutes(1));
        shop.Emulator.Faults.Next(AnqiCmsShop.Provider, "CreateOrder", fault);
        (await shop.Client.PlaceAsync(id, PlaceRequest.Default())).Should().BeOfType<Placement.Unknown>();
        return (id, earlier);
    }

    private static async Task<CheckoutId> StartCheckoutAsync(AnqiCmsShop shop) =>
        (await shop.Client.StartAsync(AnqiCmsShop.Request(Reference))).Id;

    private static Task LoseAsync(AnqiCmsShop shop, CheckoutId id) =>
        LostPlacing.LoseAsync(shop.Emulator, shop.Client, id, PlaceRequest.Default(), "CreateOrder");

    private static async Task LoseAnswerAsync(AnqiCmsShop shop, CheckoutId id)
    {
        shop.Emulator.Faults.Next(AnqiCmsShop.Provider, "CreateOrder", Fault.ResetAfterApply);
        (await shop.Client.PlaceAsync(id, PlaceRequest.Default())).Should().BeOfType<Placement.Unknown>();
    }

    private static async Task<string> CreateAsync(AnqiCmsShop shop, string remark)
    {
        AnqiCmsResponse<AnqiCmsOrder> answer = await shop.Api.CreateOrderAsync(
            new()
            {
                GoodsId = 18240,
                Quantity = 1,
                Remark = remark,
            }
        );
        return answer.Data!.OrderId!;
    }
}
