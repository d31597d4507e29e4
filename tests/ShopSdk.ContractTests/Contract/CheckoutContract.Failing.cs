using System.Diagnostics;

namespace ShopSdk.ContractTests.Contract;

public abstract partial class CheckoutContract
{
    [Fact]
    public async Task A_passing_error_of_a_read_is_not_noticed()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        shop.FailNextReads(2);

        Checkout read = await shop.Client.GetAsync(checkout.Id);

        read.Amounts.Should().Be(checkout.Amounts);
    }

    [Fact]
    public async Task A_lasting_error_of_a_read_is_a_typed_exception()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        shop.FailNextReads(100);

        Func<Task> get = () => shop.Client.GetAsync(checkout.Id);

        ProviderUnavailableException error = (await get.Should().ThrowAsync<ProviderUnavailableException>()).Which;
        error.Provider.Should().Be(shop.Client.Provider);
        error.Operation.Should().NotBeEmpty();
        error.Attempts.Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task A_web_page_is_a_typed_exception_that_says_so()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        shop.AnswerWithPage();

        Func<Task> get = () => shop.Client.GetAsync(checkout.Id);

        await get.Should().ThrowAsync<ProviderAnswerException>().WithMessage("*web page*");
    }

    [Fact]
    public async Task A_deadline_ends_a_call_that_is_not_answered()
    {
        await using IContractShop shop = await OpenAsync();
        Checkout checkout = await StartAsync(shop);
        shop.HangNextRequest();

        Func<Task> get = () => shop.Client.GetAsync(checkout.Id, new() { Deadline = TimeSpan.FromMilliseconds(150) });

        await get.Should().ThrowAsync<ProviderUnavailableException>();
    }

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
