using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Placing;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>Placing, looking it up, canceling.</summary>
public sealed class AnqiCmsPlacingTests
{
    private const string Reference = "order-4711";

    private static CancellationToken Token => AnqiCmsShop.Token;

    [Fact]
    public async Task Place_CreatesOneUnpaidOrderWithTheReferenceInItsNote()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client, ShopSamples.PercentageCoupon);

        Placement placement = await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Which;
        placed.Payment.Should().Be(PaymentState.Unpaid);
        placed.Total.Should().Be(new Money(29.69m, Currency.Usd));
        placed.MatchesQuote.Should().BeTrue();
        placed.Evidence.Kind.Should().Be(EvidenceKind.Response);
        EmulatedOrder order = shop.Emulator.Shop.Orders.Should().ContainSingle().Which;
        order.Id.Should().Be(placed.Order.Value);
        order.Reference.Should().Be(Reference);
        shop.Emulator.OnceCount(Reference).Should().Be(1);
        RecordedRequest sent = shop.Emulator.RequestLog.Requests.Single(request => request.Operation == "CreateOrder");
        JsonNode.Parse(sent.Body)!["remark"]!.GetValue<string>().Should().Be("[ref:order-4711] 请尽快发货");
    }

    [Fact]
    public async Task Place_OnTheOpenEdition_SaysThatTheCouponWasLost()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(options => options.OpenEdition = true);
        CheckoutId id = await StartAsync(shop.Client, ShopSamples.PercentageCoupon);

        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        placed.MatchesQuote.Should().BeFalse();
        placed.Total.Should().Be(new Money(32.99m, Currency.Usd));
    }

    [Fact]
    public async Task Place_Twice_PlacesOnce()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client);

        var first = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);
        var second = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        second.Order.Should().Be(first.Order);
        second.Should().Be(first, "a known order is answered from the journal");
        shop.Emulator.OnceCount(Reference).Should().Be(1);
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("close")]
    [InlineData("html")]
    [InlineData("half")]
    [InlineData("500")]
    public async Task Place_AppliedButNotAnswered_IsFoundByTheReference(string fault)
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client);
        shop.Emulator.Faults.Next("anqicms", "CreateOrder", FaultOf(fault));

        Placement placement = await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Which;
        placed.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        placed.Order.Value.Should().Be(shop.Emulator.Shop.Orders.Single().Id);
        shop.Emulator.OnceCount(Reference).Should().Be(1);
    }

    [Fact]
    public async Task Place_NotApplied_StaysUnknownAndCanBeAskedTomorrow()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client);
        shop.Emulator.Faults.Next("anqicms", "CreateOrder", Fault.ResetBeforeApply);

        Placement placement = await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        // Absence is no proof without a visibility horizon.
        Placement.Unknown unknown = placement.Should().BeOfType<Placement.Unknown>().Which;
        CheckoutId kept = CheckoutId.Parse(unknown.Id.Value);
        (await shop.Client.FindPlacementAsync(kept, cancellationToken: Token)).Should().BeOfType<Placement.Unknown>();
        shop.Emulator.Shop.Orders.Should().BeEmpty();
    }

    [Fact]
    public async Task Place_Refused_IsAProvenRejectionAndCanBePlacedAfterwards()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(configure: options =>
            options.Placement.Amounts = ShopSdk.Placing.AmountGuard.Ignore
        );
        CheckoutId id = await StartAsync(shop.Client);
        shop.Emulator.Shop.SetStock(157301, 1);

        Placement refused = await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        Placement.NotPlaced notPlaced = refused.Should().BeOfType<Placement.NotPlaced>().Which;
        notPlaced.Reason.Should().Be(NotPlacedReason.Rejected);
        notPlaced.Problem.ProviderCode.Should().Be("-1");
        shop.Emulator.Shop.SetStock(157301, 2);
        (await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token))
            .Should()
            .BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Place_AnsweredWithoutAnOrderNumber_IsLookedUp()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client);
        shop.Emulator.Faults.Next("anqicms", "CreateOrder", Fault.Tampered(json => json["data"]!["order_id"] = ""));

        Placement placement = await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
    }

    [Fact]
    public async Task Place_Anonymously_WorksWhereTheShopAllowsIt()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(options => options.AllowAnonymousOrders = true);
        CheckoutId id = await StartAsync(shop.Anonymous);

        (await shop.Anonymous.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token))
            .Should()
            .BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Place_AnonymouslyAndUnanswered_StaysUnknown()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync(options => options.AllowAnonymousOrders = true);
        CheckoutId id = await StartAsync(shop.Anonymous);
        shop.Emulator.Faults.Next("anqicms", "CreateOrder", Fault.ResetAfterApply);

        (await shop.Anonymous.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token))
            .Should()
            .BeOfType<Placement.Unknown>();
        shop.Emulator.OnceCount(Reference).Should().Be(1);
    }

    [Fact]
    public async Task Start_AnonymouslyWhereTheShopWantsALogin_IsACredentialError()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();

        await FluentActions
            .Invoking(() => shop.Anonymous.StartAsync(AnqiCmsShop.Request(), cancellationToken: Token))
            .Should()
            .ThrowAsync<CredentialsRejectedException>();
    }

    [Fact]
    public async Task FindPlacement_BehindManyNewerOrders_TurnsThePages()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client);
        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);
        await shop.CreateOthersAsync(205);
        shop.Emulator.RequestLog.Clear();

        Placement found = await shop.Client.FindPlacementAsync(CheckoutId.Parse(id.Value), cancellationToken: Token);

        found.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(placed.Order);
        shop.Emulator.RequestLog.Count("anqicms", "ListOrders").Should().Be(3);
    }

    [Fact]
    public async Task FindPlacement_OfNothing_ReadsTheWholeList()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        await shop.CreateOthersAsync(201);
        shop.Clock.Advance(TimeSpan.FromDays(2));
        CheckoutId id = await StartAsync(shop.Client);
        await shop.CreateOthersAsync(5);
        shop.Emulator.RequestLog.Clear();

        await shop.Client.FindPlacementAsync(id, cancellationToken: Token);

        shop.Emulator.RequestLog.Count("anqicms", "ListOrders").Should().Be(3, "no document promises that old orders come last");
    }

    [Fact]
    public async Task CancelOrder_Unanswered_IsUnknownAndNotRepeated()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client);
        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);
        shop.Emulator.Faults.Next("anqicms", "CancelOrder", Fault.ResetAfterApply);

        await FluentActions
            .Invoking(() => shop.Client.CancelOrderAsync(placed.Order, cancellationToken: Token))
            .Should()
            .ThrowAsync<OutcomeUnknownException>();

        shop.Emulator.OnceCount(Reference, "CancelOrder").Should().Be(1);
    }

    [Fact]
    public async Task CancelOrder_OfSomebodyElse_IsRefused()
    {
        await using AnqiCmsShop shop = await AnqiCmsShop.StartAsync();
        CheckoutId id = await StartAsync(shop.Client);
        var placed = (Placement.Placed)await shop.Client.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: Token);
        ICheckoutClient other = shop.Anonymous.ForBuyer(new BuyerCredential(ShopSamples.OtherBuyerToken));

        await FluentActions
            .Invoking(() => other.CancelOrderAsync(placed.Order, cancellationToken: Token))
            .Should()
            .ThrowAsync<RequestRejectedException>();
    }

    private static async Task<CheckoutId> StartAsync(ICheckoutClient client, string? code = null) =>
        (await client.StartAsync(AnqiCmsShop.Request(Reference) with { DiscountCode = code }, cancellationToken: Token)).Id;

    private static Fault FaultOf(string name) =>
        name switch
        {
            "reset" => Fault.ResetAfterApply,
            "close" => Fault.CloseAfterApply,
            "html" => Fault.Html(200, FaultPoint.AfterApplyBeforeResponse),
            "half" => Fault.MidBody(),
            _ => Fault.Status(500, FaultPoint.AfterApplyBeforeResponse),
        };
}
