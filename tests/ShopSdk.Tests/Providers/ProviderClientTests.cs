using System.Net;
using ShopSdk.Errors;
using ShopSdk.TestKit;
using ShopSdk.Tests.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Providers;

/// <summary>What every provider's client shares: it refuses what cannot work before anything is sent.</summary>
public sealed class ProviderClientTests : IDisposable
{
    private static readonly CheckoutItem Item = new("1", "2", 1);

    private readonly StubShop _shop = new();

    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Verb_ThatIsPromisedButNotWritten_IsNotSupported()
    {
        StubClient client = NewClient(
            new()
            {
                Start = StartSources.Cart,
                Updates = UpdateGroups.Contact,
                CanAbandon = true,
                CanCancelOrder = true,
            }
        );

        await RefusesAsync(
            () => client.UpdateAsync(client.NewId(), new() { Email = "a@b.example" }, cancellationToken: Canceled),
            "change"
        );
        await RefusesAsync(() => client.AbandonAsync(client.NewId(), cancellationToken: Canceled), "abandon");
        await RefusesAsync(() => client.CancelOrderAsync(OrderId.Parse("1"), cancellationToken: Canceled), "cancel");
    }

    [Fact]
    public async Task CancelOrder_WithoutAnOrder_SaysWhatToPass()
    {
        StubClient client = NewClient(new() { Start = StartSources.Cart, CanCancelOrder = true });

        Func<Task> cancel = () => client.CancelOrderAsync(default, cancellationToken: Canceled);

        await cancel.Should().ThrowAsync<ArgumentException>().WithMessage("*Placement.Placed.Order*");
    }

    [Fact]
    public async Task Get_Fails_ErrorNamesTheCheckout()
    {
        StubClient client = NewClient(new() { Start = StartSources.Cart });
        _shop.LookUp = (_, _) => StubShop.Response("""{"message":"no such thing"}""", HttpStatusCode.NotFound);
        CheckoutId id = client.NewId();

        Func<Task> get = () => client.GetAsync(id, cancellationToken: Canceled);

        (await get.Should().ThrowAsync<RequestRejectedException>()).Which.Details.Checkout.Should().Be(id);
    }

    public static TheoryData<string, string> BadRequests =>
        new()
        {
            { "no reference", "Reference is your own name" },
            { "long reference", "Reference is your own name" },
            { "cut reference", "half of a character" },
            { "nothing", "nothing to check out" },
            { "buy now without a cart", "BuyNow says which kind of cart it is" },
            { "quantity", "quantity below 1" },
        };

    [Theory]
    [MemberData(nameof(BadRequests))]
    public async Task Start_OfSomethingElse_SaysWhatIsMissing(string name, string message)
    {
        StubClient client = NewClient(new() { Start = StartSources.Cart | StartSources.Items });
        CheckoutRequest request = name switch
        {
            "no reference" => new() { Reference = " ", CartToken = "cart" },
            "long reference" => new() { Reference = new string('x', 201), CartToken = "cart" },
            "cut reference" => new() { Reference = "order-\ud83d", CartToken = "cart" },
            "nothing" => new() { Reference = "ref" },
            "buy now without a cart" => new()
            {
                Reference = "ref",
                BuyNow = true,
                Items = [Item],
            },
            _ => new() { Reference = "ref", Items = [Item, Item with { Quantity = 0 }] },
        };

        Func<Task> start = () => client.StartAsync(request, cancellationToken: Canceled);

        await start.Should().ThrowAsync<ArgumentException>().WithMessage($"*{message}*");
    }

    [Theory]
    [InlineData(StartSources.Items, "cannot start from a cart. Set Items")]
    [InlineData(StartSources.Cart, "cannot start from items. Set CartToken")]
    public Task Start_FromWhatTheProviderLacks_SaysWhatToSet(StartSources able, string message)
    {
        StubClient client = NewClient(new() { Start = able });

        CheckoutRequest request =
            able == StartSources.Items
                ? new() { Reference = "ref", CartToken = "cart" }
                : new() { Reference = "ref", Items = [Item] };
        return RefusesAsync(() => client.StartAsync(request, cancellationToken: Canceled), message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(86_401)]
    public async Task Deadline_ThatIsNoTimeLimit_IsRefused(int seconds)
    {
        StubClient client = NewClient(StubProvider.Instance.Abilities);
        var options = new CallOptions { Deadline = TimeSpan.FromSeconds(seconds) };

        Func<Task> get = () => client.GetAsync(client.NewId(), options, Canceled);

        await get.Should().ThrowAsync<ArgumentException>().WithMessage("*CallOptions.Deadline*");
    }

    private StubClient NewClient(CheckoutCapabilities abilities) =>
        new(StubStore.Create(_shop, new FakeClock(), o => o.Provider = new() { Abilities = abilities }));

    private async Task RefusesAsync(Func<Task> call, string message)
    {
        (await call.Should().ThrowAsync<CapabilityNotSupportedException>()).Which.Message.Should().Contain(message);
        _shop.Lookups.Should().BeEmpty();
        _shop.Placings.Should().Be(0);
    }
}
