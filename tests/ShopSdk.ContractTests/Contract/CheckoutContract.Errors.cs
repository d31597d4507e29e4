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
        shop.RespondWithPage();

        Func<Task> get = () => shop.Client.GetAsync(checkout.Id);

        await get.Should().ThrowAsync<ProviderResponseException>().WithMessage("*web page*");
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
}
