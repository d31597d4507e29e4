namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task Polling_reports_the_id_before_the_checkout_is_ready()
    {
        await using IContractShop shop = await OpenAsync();
        Needs(shop.Client.Capabilities.Polls, "polling");
        var reports = new List<CheckoutProgress>();

        Checkout checkout = await shop.Client.StartAsync(
            shop.Request(NewReference()),
            new() { Progress = new Immediate(reports) }
        );

        reports.Should().NotBeEmpty();
        reports[0].Id!.Key.Should().Be(checkout.Id.Key);
        reports.Should().Contain(report => report.Stage == CheckoutStage.Polling);
    }

    private sealed class Immediate(List<CheckoutProgress> reports) : IProgress<CheckoutProgress>
    {
        public void Report(CheckoutProgress value) => reports.Add(value);
    }
}
