using System.Text.Json.Nodes;
using ShopSdk.Emulator;
using ShopSdk.Errors;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>What is wrong with a checkout, which the provider says by flags.</summary>
public sealed class IntercartProblemTests
{
    [Theory]
    [InlineData("notEnoughInventory", CheckoutProblemKind.Stock)]
    [InlineData("hasInvalid", CheckoutProblemKind.ItemUnavailable)]
    [InlineData("hasRemoved", CheckoutProblemKind.ItemUnavailable)]
    [InlineData("hasLoweroff", CheckoutProblemKind.PriceChanged)]
    public async Task Flag_IsAProblemOfItsKind(string flag, CheckoutProblemKind kind)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Next("intercart", "CreateOrder", Fault.Tampered(response => response[flag] = true));

        Checkout checkout = await shop.StartCheckoutAsync();

        CheckoutProblem problem = checkout.Problems.Should().ContainSingle().Subject;
        problem.Kind.Should().Be(kind);
        problem.ProviderCode.Should().Be(flag);
    }

    [Fact]
    public async Task Total_ThatIsNotStated_IsCartAndUpsellTogether()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        shop.Emulator.Faults.Next(
            "intercart",
            "CreateOrder",
            Fault.Tampered(response =>
            {
                JsonObject order = response.AsObject();
                order.Remove("total_amount");
                order["upsell_amount"] = "1.5";
            })
        );

        Checkout checkout = await shop.StartCheckoutAsync();

        checkout.Amounts.Total.Should().Be(new Money(26.50m, Currency.Usd));
    }

    [Fact]
    public async Task Update_WithAMethodToChoose_SaysWhatToUse()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        Func<Task> update = () => shop.Client.UpdateAsync(checkout.Id, new() { Shipping = ShippingChoice.Method("72") });

        await update.Should().ThrowAsync<CapabilityNotSupportedException>().WithMessage("*ShippingChoice.Line(title, price)*");
    }

    [Fact]
    public async Task Update_ThatMakesNoSense_NamesTheMemberBeforeAnythingIsSent()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();
        int sent = shop.Emulator.RequestLog.Requests.Count;
        UpsellItem item = new()
        {
            Id = "u-1",
            ProductId = "18241",
            VariantId = "157302",
        };

        await RefusedAsync(new() { Tip = -0.01m }, "*Tip is -0.01*");
        await RefusedAsync(new() { Upsells = [item with { Quantity = 0 }] }, "*'u-1': Quantity is 0*");
        await RefusedAsync(new() { Upsells = [item with { PercentOff = 100.5m }] }, "*'u-1': PercentOff is 100.5*0 to 100*");
        await RefusedAsync(new() { Upsells = [item with { PercentOff = -1m }] }, "*PercentOff is -1*");
        await RefusedAsync(new() { Upsells = [item, item with { AmountOff = -1m }] }, "*AmountOff is -1*");
        await RefusedAsync(new() { Upsells = [item with { PercentOff = 10m, AmountOff = 1m }] }, "*both set*");

        shop.Emulator.RequestLog.Requests.Should().HaveCount(sent);

        async Task RefusedAsync(CheckoutUpdate update, string message) =>
            await shop
                .Client.Invoking(client => client.UpdateAsync(checkout.Id, update))
                .Should()
                .ThrowAsync<ArgumentException>()
                .WithMessage(message);
    }
}
