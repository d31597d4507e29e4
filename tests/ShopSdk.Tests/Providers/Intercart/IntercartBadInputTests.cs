using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Providers.Intercart;

namespace ShopSdk.Tests.Providers.Intercart;

public sealed class IntercartBadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("a\nb")]
    public async Task GetOrderAsync_UnusableOrderId_IsRefusedBeforeAnythingIsSent(string orderId)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();

        Func<Task> get = () => shop.Api.GetOrderAsync(orderId);

        await get.Should().ThrowAsync<ArgumentException>().WithMessage("*GetOrder*orderId*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task GetOrderAsync_SlashesAndQuestionMarks_StayOneSegment()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();

        Func<Task> get = () => shop.Api.GetOrderAsync("../../admin?x=1#y");

        await get.Should().ThrowAsync<RequestRejectedException>();
        shop.Emulator.RequestLog.Requests.Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("/api/order/..%2F..%2Fadmin%3Fx%3D1%23y");
    }

    [Fact]
    public async Task GetOrderAsync_UnknownOrder_IsNotFound()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();

        Func<Task> get = () => shop.Api.GetOrderAsync("no-such-order");

        RequestRejectedException error = (await get.Should().ThrowAsync<RequestRejectedException>()).Which;
        error.Reason.Should().Be(RejectionReason.NotFound);
        error.Operation.Should().Be("GetOrder");
        error.Attempts.Should().Be(1);
    }

    [Fact]
    public async Task GetOrderAsync_WrongToken_IsACredentialProblem()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => options.ShopToken = "wrong-token");

        Func<Task> get = () => shop.Api.GetOrderAsync("1");

        await get.Should().ThrowAsync<CredentialsRejectedException>();
    }

    [Fact]
    public async Task GetOrderAsync_WebPage_SaysSo()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.Html(200));

        Func<Task> get = () => shop.Api.GetOrderAsync(checkout.Id.Key);

        await get.Should().ThrowAsync<ProviderResponseException>().WithMessage("*GetOrder*web page*text/html*");
    }

    [Fact]
    public async Task GetOrderAsync_BodyCutOffOnce_IsReadAgain()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "GetOrder", Fault.MidBody());

        var order = await shop.Api.GetOrderAsync(checkout.Id.Key);

        order.Id.Should().Be(checkout.Id.Key);
        shop.Emulator.Faults.FiredCount.Should().Be(1);
    }

    [Fact]
    public async Task GetOrderAsync_BodyAlwaysCutOff_IsUnavailable()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Always("intercart", "GetOrder", Fault.MidBody());

        Func<Task> get = () => shop.Api.GetOrderAsync(checkout.Id.Key);

        ProviderUnavailableException error = (await get.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Attempts.Should().Be(4);
    }

    [Fact]
    public async Task CompleteOrderAsync_BodyCutOff_IsUnknownAndSentOnce()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", Fault.MidBody());

        Func<Task> complete = () => shop.Api.CompleteOrderAsync(checkout.Id.Key, new() { PaymentPending = false });

        await complete.Should().ThrowAsync<OutcomeUnknownException>();
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task GetOrderAsync_MalformedAmount_NamesTheMember()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        shop.Emulator.Faults.Next(
            "intercart",
            "GetOrder",
            Fault.Tampered(json => json["product_list"]![0]!["price"] = "12,50 dollars")
        );

        Func<Task> get = () => shop.Api.GetOrderAsync(checkout.Id.Key);

        await get.Should().ThrowAsync<ProviderResponseException>().WithMessage("*GetOrder*product_list*price*");
    }

    [Fact]
    public void Create_PlainHttpAddress_IsRefusedWithAnExample()
    {
        Action create = () =>
            ShopClient.Create("eu", new IntercartOptions { BaseAddress = new("http://shop.example.com"), ShopToken = "t" });

        create.Should().Throw<ArgumentException>().WithMessage("*'eu'*BaseAddress*https://*");
    }

    [Fact]
    public void Create_NoAddress_IsRefusedWithAnExample()
    {
        Action create = () => ShopClient.Create("eu", new IntercartOptions { ShopToken = "t" });

        create.Should().Throw<ArgumentException>().WithMessage("*BaseAddress is missing*https://shop.example.com*");
    }

    [Fact]
    public void Create_TokenWithLineBreak_IsRefusedWithoutShowingIt()
    {
        Action create = () =>
            ShopClient.Create(
                "eu",
                new IntercartOptions { BaseAddress = new("https://shop.example.com"), ShopToken = "se\ncret" }
            );

        create.Should().Throw<ArgumentException>().WithMessage("*ShopToken*").Which.Message.Should().NotContain("cret");
    }

    [Fact]
    public async Task GetAsync_MissingToken_SaysWhereToSetIt()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => options.ShopToken = null);

        Func<Task> start = () => shop.StartCheckoutAsync();

        await start.Should().ThrowAsync<CredentialsRejectedException>().WithMessage("*store's options*");
        shop.Emulator.RequestLog.Requests.Should().BeEmpty();
    }
}
