using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.OpenShop;

namespace ShopSdk.Tests.Providers.OpenShop;

/// <summary>Paying is sent once, and what became of it is claimed only on evidence.</summary>
public sealed class OpenShopPlacingTests
{
    [Fact]
    public async Task PlaceAsync_ResponseLost_IsFoundInTheOrderList()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("open-shop", "PayOrder", Fault.ResetAfterApply);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        shop.Emulator.OnceCount(checkout.Id.Key, "PayOrder").Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_LostBeforeItWasApplied_StaysUnknownAndIsNotSentAgain()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("open-shop", "PayOrder", Fault.ResetBeforeApply);

        Placement first = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        Placement second = await shop.Client.PlaceAsync(first.Id, PlaceRequest.Paid());

        first.Should().BeOfType<Placement.Unknown>();
        second.Should().BeOfType<Placement.Unknown>();
        shop.Emulator.RequestLog.Count("open-shop", "PayOrder").Should().Be(1);
        shop.Knobs.Balance.Should().Be(100_000m);
    }

    [Fact]
    public async Task PlaceAsync_LostAndAHorizonSet_IsAbsentWhenTheListSaysUnpaid()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options =>
            (options.Placement.VisibilityHorizon, options.Placement.DeliveryBound) = (TimeSpan.FromTicks(1), TimeSpan.Zero)
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("open-shop", "PayOrder", Fault.ResetBeforeApply);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Fact]
    public async Task PlaceAsync_FailureInsideTheEnvelope_IsNoProof()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Knobs.Balance = 1m;

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        Placement.Unknown unknown = placement.Should().BeOfType<Placement.Unknown>().Subject;
        unknown.Problem.Message.Should().Contain("balance");
        unknown.Problem.ProviderCode.Should().Be("500");
    }

    [Theory]
    [InlineData("failure")]
    [InlineData("Failure")]
    public async Task PlaceAsync_ResponseListsFailures_IsLookedUp(string member)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Tamper("PayOrder", json => json["data"]![member] = new JsonArray(new JsonObject { ["position"] = 1 }));

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"ok\"")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("""{"success":[],"failure":[]}""")]
    public async Task PlaceAsync_WhateverTheDataOfASuccess_IsPlaced(string data)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Tamper("PayOrder", json => json["data"] = JsonNode.Parse(data));

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Response);
    }

    [Theory]
    [InlineData("7", "*PaidStatuses*")]
    [InlineData("", "*PaidStatuses*")]
    public async Task FindPlacementAsync_UnknownStatus_ProvesNothing(string status, string message)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options =>
            (options.Placement.VisibilityHorizon, options.Placement.DeliveryBound) = (TimeSpan.FromTicks(1), TimeSpan.Zero)
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Always(
            "open-shop",
            "GetOrders",
            Fault.Tampered(json => json["data"]!["list"]![0]!["status"] = status)
        );

        Placement placement = await shop.Client.FindPlacementAsync(checkout.Id);

        placement.Should().BeOfType<Placement.Unknown>().Which.Problem.Message.Should().Match(message);
    }

    [Fact]
    public async Task FindPlacementAsync_StatusOfTheOptions_IsPaid()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options => options.PaidStatuses.Add("7"));
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Always("open-shop", "GetOrders", Fault.Tampered(json => json["data"]!["list"]![0]!["status"] = 7));

        Placement placement = await shop.Client.FindPlacementAsync(checkout.Id);

        placement.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task FindPlacementAsync_OrderNotInTheList_ProvesNothing()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync(options =>
            (options.Placement.VisibilityHorizon, options.Placement.DeliveryBound) = (TimeSpan.FromTicks(1), TimeSpan.Zero)
        );
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Always("open-shop", "GetOrders", Fault.Tampered(json => json["data"] = new JsonArray()));

        Placement placement = await shop.Client.FindPlacementAsync(checkout.Id);

        placement.Should().BeOfType<Placement.Unknown>().Which.Problem.Message.Should().Contain("does not show an order");
    }

    [Fact]
    public async Task FindPlacementAsync_OnlySomeOrdersPaid_ProvesNothing()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
#pragma warning disable SHOP010
        await shop.Orders.PayOrderAsync([checkout.Id.Key.Split(',')[0]], TestContext.Current.CancellationToken);
#pragma warning restore SHOP010

        Placement placement = await shop.Client.FindPlacementAsync(checkout.Id);

        placement
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.Problem.Message.Should()
            .Contain("some orders as paid and others not");
    }

    [Fact]
    public async Task PlaceAsync_PaidByAnotherProcess_IsFoundAndNotPaidAgain()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
#pragma warning disable SHOP010
        await shop.Orders.PayOrderAsync(checkout.Id.Key.Split(','), TestContext.Current.CancellationToken);
#pragma warning restore SHOP010

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        shop.Emulator.OnceCount(checkout.Id.Key, "PayOrder").Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_PartlyPaidByAnotherProcess_IsUnknownAndNotPaidAgain()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
#pragma warning disable SHOP010
        await shop.Orders.PayOrderAsync([checkout.Id.Key.Split(',')[0]], TestContext.Current.CancellationToken);
#pragma warning restore SHOP010

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.Problem.Message.Should()
            .Contain("some orders as paid and others not");
        shop.Emulator.RequestLog.Count("open-shop", "PayOrder").Should().Be(1);
    }

    [Fact]
    public async Task PlaceAsync_TotalThatTheBuyerDidNotAgreeTo_IsRefused()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Shop.SetPrice(157301, 13.00m);

        Func<Task> place = () =>
            shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid() with { ExpectedTotal = checkout.Amounts.Total });

        await place.Should().ThrowAsync<AmountsDisagreeException>();
        shop.Emulator.RequestLog.Count("open-shop", "PayOrder").Should().Be(0);
    }

    [Fact]
    public async Task StartAsync_ResponseLost_IsUnknownAndSentOnce()
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Emulator.Faults.Next("open-shop", "CreateOrder", Fault.ResetAfterApply);

        Func<Task> start = () => shop.StartCheckoutAsync(new OpenShopItem("18240", "157301", 1));

        await start.Should().ThrowAsync<OutcomeUnknownException>();
        shop.Emulator.OnceCount("18240", "CreateOrder").Should().Be(1);
    }

    [Theory]
    [InlineData("""{"success":[],"failure":[]}""")]
    [InlineData("""{"success":[{"position":1,"ordernos":""}],"failure":[]}""")]
    [InlineData("null")]
    public async Task StartAsync_ResponseWithoutOrderNumbers_IsUnknown(string data)
    {
        await using OpenShopShop shop = await OpenShopShop.StartAsync();
        shop.Tamper("CreateOrder", json => json["data"] = JsonNode.Parse(data));

        Func<Task> start = () => shop.StartCheckoutAsync();

        await start.Should().ThrowAsync<OutcomeUnknownException>().WithMessage("*names no order*");
    }
}
