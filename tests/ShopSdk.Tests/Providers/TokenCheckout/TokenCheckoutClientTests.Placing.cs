using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <content>Placing, and what comes after it.</content>
public sealed partial class TokenCheckoutClientTests
{
    [Fact]
    public async Task Start_TooFewInStock_IsRefusedAndProven()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        shop.Emulator.Shop.SetStock(157302, 0);

        Func<Task> start = () => shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);

        (await start.Should().ThrowAsync<RequestRejectedException>()).WithMessage("*is larger than the stock*");
    }

    [Fact]
    public async Task Place_StockIsGone_ClaimsNothing_BecauseNoDocumentSaysWhatSuchAResponseMeans()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Shop.SetStock(157302, 0);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Unknown>().Which.Problem.Message.Should().Contain("is larger than the stock");
        shop.Operations().Count(operation => operation == "PlaceOrder").Should().Be(1);
    }

    [Fact]
    public async Task Place_WasPlacedBefore_SaysSoWithoutSendingAgain()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        TokenCheckoutOrder order = await shop.Api.PlaceOrderAsync(checkout.Id.Key, Token);

        Checkout read = await shop.Client.GetAsync(checkout.Id, cancellationToken: Token);
        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Token);

        (read.State, read.ProviderState).Should().Be((CheckoutState.Placed, "order_placed"));
        read.Order!.Value.Value.Should().Be($"{order.Id}");
        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        shop.Operations().Count(operation => operation == "PlaceOrder").Should().Be(1);
    }

    [Fact]
    public async Task Place_WasPlacedBeforeButNobodySaysAsWhichOrder_IsUnknownAndNotSent()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Always(
            TokenCheckoutShop.Provider,
            "GetCheckout",
            Fault.Response(400, """{"detail":"Order has been placed.","code":"order_placed"}""")
        );

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Unknown>().Which.Problem.ProviderCode.Should().Be("order_placed");
        shop.Operations().Should().NotContain("PlaceOrder");
    }

    [Fact]
    public async Task Update_WasPlaced_IsAWrongStateThatNamesTheOrder()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        TokenCheckoutOrder order = await shop.Api.PlaceOrderAsync(checkout.Id.Key, Token);

        Func<Task> change = () => shop.Client.UpdateAsync(checkout.Id, new() { DiscountCode = "CODE" }, cancellationToken: Token);

        RequestRejectedException error = (await change.Should().ThrowAsync<RequestRejectedException>()).Which;
        error.Reason.Should().Be(RejectionReason.WrongState);
        error.Details.Order!.Value.Value.Should().Be($"{order.Id}");
    }

    [Fact]
    public async Task Abandon_TwiceOrWithALostResponse_EndsTheSame()
    {
        await using TokenCheckoutShop shop = await TokenCheckoutShop.StartAsync();
        Checkout checkout = await shop.Client.StartAsync(TokenCheckoutShop.Request(), cancellationToken: Token);
        shop.Emulator.Faults.Next(TokenCheckoutShop.Provider, "DeleteCheckout", Fault.ResetAfterApply);

        await shop.Client.AbandonAsync(checkout.Id, cancellationToken: Token);
        await shop.Client.AbandonAsync(checkout.Id, cancellationToken: Token);

        Func<Task> get = () => shop.Client.GetAsync(checkout.Id, cancellationToken: Token);
        (await get.Should().ThrowAsync<RequestRejectedException>()).Which.Reason.Should().Be(RejectionReason.NotFound);
    }
}
