namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_callers_cancellation_is_prompt_and_stays_what_it_is()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        shop.HangNextRequest();
        using var cancellation = new CancellationTokenSource();

        Task<Checkout> get = shop.Client.GetAsync(checkout.Id, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();
        // The server answers nothing, so that a call that waits for it is a timeout here.
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            get.WaitAsync(Hung, TimeProvider.System)
        );

        error.CancellationToken.Should().Be(cancellation.Token);
    }

    [Fact]
    public async Task A_cancelled_token_sends_nothing()
    {
        await using IContractShop shop = await OpenAsync();

        Func<Task> start = () =>
            shop.Client.StartAsync(shop.Request(NewReference()), null, new CancellationToken(canceled: true));

        await start.Should().ThrowAsync<OperationCanceledException>();
        shop.Requests.Should().BeEmpty();
    }
}
