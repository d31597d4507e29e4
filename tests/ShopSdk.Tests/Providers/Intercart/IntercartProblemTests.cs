using System.Text.Json.Nodes;
using ShopSdk.Emulator;

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
        shop.Emulator.Faults.Next("intercart", "CreateOrder", Fault.Tampered(answer => answer[flag] = true));

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
            Fault.Tampered(answer =>
            {
                JsonObject order = answer.AsObject();
                order.Remove("total_amount");
                order["upsell_amount"] = "1.5";
            })
        );

        Checkout checkout = await shop.StartCheckoutAsync();

        checkout.Amounts.Total.Should().Be(new Money(26.50m, Currency.Parse("USD")));
    }

    [Fact]
    public async Task Update_WithAMethodToChoose_SaysWhatToUse()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        Checkout checkout = await shop.StartCheckoutAsync();

        Func<Task> update = () => shop.Client.UpdateAsync(checkout.Id, new() { Shipping = ShippingChoice.Method("72") });

        await update.Should().ThrowAsync<ArgumentException>().WithMessage("*ShippingChoice.Line(title, price)*");
    }
}
