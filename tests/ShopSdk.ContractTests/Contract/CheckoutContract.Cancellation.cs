using System.Diagnostics;

namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task A_callers_cancellation_is_prompt_and_stays_what_it_is()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        shop.HangNextRequest();
        using var cancellation = new CancellationTokenSource();

        Task<Checkout> get = shop.Client.GetAsync(checkout.Id, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();
        long cancelledAt = Stopwatch.GetTimestamp();
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => get);

        error.CancellationToken.Should().Be(cancellation.Token);
        Stopwatch.GetElapsedTime(cancelledAt).Should().BeLessThan(TimeSpan.FromSeconds(5), "nothing waits for the server");
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
