using CornerShop;
using CornerShop.Wire;
using CustomProvider.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Amounts;

namespace CustomProvider.Tests;

public sealed class CornerShopTests
{
    [Fact]
    public async Task Registration_ByCode_GivesClientAndTypedInterface()
    {
        await using CornerShopServer server = await CornerShopServer.StartAsync();
        var services = new ServiceCollection();
        services
            .AddShopSdk()
            .AddCornerShop(
                "corner",
                options =>
                {
                    options.BaseAddress = server.Address;
                    options.Key = CornerShopServer.Key;
                }
            );
        await using ServiceProvider provider = services.BuildServiceProvider();
        ICheckoutClient shop = provider.GetRequiredKeyedService<ICheckoutClient>("corner");

        Checkout checkout = await shop.StartAsync(
            new() { Reference = "order-1", Items = [new(null, "tea", 2), new(null, "jam", 1)] }
        );
        checkout = await shop.UpdateAsync(
            checkout.Id,
            new() { DiscountCode = CornerShopServer.Voucher, Shipping = ShippingChoice.Method("bike") }
        );
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Default());
        CornerShopBasket basket = await provider.GetRequiredService<ICornerShopApi>().GetBasketAsync(checkout.Id.Key);

        checkout.Amounts.Total.Should().Be(Money.Parse("15.83 EUR"));
        AmountReport amounts = checkout.VerifyAmounts();
        amounts.Outcome.Should().Be(AmountOutcome.Agrees);
        amounts.CheckCount.Should().Be(4);
        placement.Should().BeOfType<Placement.Placed>().Which.Payment.Should().Be(PaymentState.Unpaid);
        basket.State.Should().Be("ordered");
        server.Requests.Count(request => request.Contains("/order\n", StringComparison.Ordinal)).Should().Be(1);
    }
}
