using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Stores;

public sealed class ShopClientTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_TwoClientsOfOneStore_KnowOfEachOthersPlacements()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        ICheckoutClient first = Create(emulator, "one-journal");
        ICheckoutClient second = Create(emulator, "one-journal");
        Checkout checkout = await StartAsync(first, "order-1");
        LoseResponseAndHideOrder(emulator);

        Placement lost = await first.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled);
        Placement again = await second.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled);

        lost.Should().BeOfType<Placement.Unknown>();
        again.Should().BeOfType<Placement.Unknown>();
        emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task Create_JournalOfItsOwn_KnowsOfNothing()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        ICheckoutClient first = Create(emulator, "two-journals");
        ICheckoutClient other = Create(emulator, "two-journals", new InMemoryPlacementJournal());
        Checkout checkout = await StartAsync(first, "order-1");
        LoseResponseAndHideOrder(emulator);

        await first.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled);
        await other.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Canceled);

        emulator.OnceCount("order-1", "CompleteOrder").Should().Be(2);
    }

    [Fact]
    public async Task StartAsync_ResponseIsLost_SaysThatStartingAgainIsSafe()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        ICheckoutClient shop = Create(emulator, "lost-start");
        emulator.Faults.Next("intercart", "CreateOrder", Fault.ResetAfterApply);

        Func<Task> start = () => StartAsync(shop, "order-1");

        OutcomeUnknownException error = (await start.Should().ThrowAsync<OutcomeUnknownException>()).Which;
        error.Message.Should().Contain("Starting again is safe").And.NotContain("Look it up before repeating");
        error.Operation.Should().Be("CreateOrder");
        (await StartAsync(shop, "order-1")).State.Should().Be(CheckoutState.Open);
    }

    [Fact]
    public void Create_WithoutNameOrOptions_NamesWhatIsMissing()
    {
        FluentActions
            .Invoking(() => ShopClient.Create("eu", null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("options");
        FluentActions
            .Invoking(() => ShopClient.Create("", new IntercartOptions()))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("name");
    }

    [Fact]
    public void Create_GroupsOfOptionsAreNull_NamesEach()
    {
        var options = new IntercartOptions
        {
            BaseAddress = new Uri("https://eu.example.com"),
            ShopToken = "token",
            Timeouts = null!,
            Retry = null!,
            Polling = null!,
            Placement = null!,
        };

        FluentActions
            .Invoking(() => ShopClient.Create("eu", options))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Timeouts is null*Retry is null*Polling is null*Placement is null*");
    }

    [Fact]
    public async Task CreateOrderAsync_NoBody_IsRefusedBeforeAnythingIsSent()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);
        var options = new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken };
        IIntercartApi api = IntercartProvider.CreateApi(ShopClient.CreateStore("eu", options));

        Func<Task> create = () => api.CreateOrderAsync(null!, Canceled);

        await create.Should().ThrowAsync<ArgumentNullException>().WithParameterName("request");
        emulator.RequestLog.Requests.Should().BeEmpty();
    }

    private static Task<Checkout> StartAsync(ICheckoutClient client, string reference) =>
        client.StartAsync(new() { Reference = reference, CartToken = ShopSamples.CartToken }, cancellationToken: Canceled);

    private static void LoseResponseAndHideOrder(ShopEmulator emulator) =>
        emulator.Faults.Next(
            "intercart",
            "CompleteOrder",
            Fault.LateVisibility(TimeSpan.FromHours(1)).And(Fault.ResetAfterApply)
        );

    private static ICheckoutClient Create(ShopEmulator emulator, string store, IPlacementJournal? journal = null)
    {
        var options = new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken };
        // No test waits for real time.
        options.Retry.BaseDelay = TimeSpan.Zero;
        options.Placement.LookupDelay = TimeSpan.Zero;
        return ShopClient.Create(store, options, timeProvider: null, journal: journal);
    }
}
