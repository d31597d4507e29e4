using ShopSdk.Errors;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>What cannot work is refused before anything is looked up or sent.</content>
public sealed partial class PlacingTests
{
    private static readonly CheckoutCapabilities Able = StubProvider.Instance.Abilities;

    [Fact]
    public async Task PlaceAsync_WithoutARequest_IsRefused()
    {
        StubClient client = NewClient();

        await FluentActions
            .Awaiting(() => client.PlaceAsync(client.NewId(), null!, cancellationToken: Canceled))
            .Should()
            .ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public async Task IdOfAnotherStoreOrProvider_IsRefusedByBothVerbs()
    {
        StubClient client = NewClient();
        var store = CheckoutId.Create(client.Provider, StoreName.Parse("other"), "ref-1", "key-1", OutcomeVectorTests.Noon);
        var provider = CheckoutId.Create(ProviderId.Parse("other"), client.Store, "ref-1", "key-1", OutcomeVectorTests.Noon);

        foreach (CheckoutId id in new[] { store, provider })
        {
            await FluentActions.Awaiting(() => PlaceAsync(client, id)).Should().ThrowAsync<ArgumentException>();
            await FluentActions.Awaiting(() => FindAsync(client, id)).Should().ThrowAsync<ArgumentException>();
        }
        _shop.Lookups.Should().BeEmpty();
    }

    [Fact]
    public Task PlaceAsync_ProviderThatCannot_SaysSo() =>
        RefusesToPlaceAsync(Able with { CanPlace = false }, PlaceRequest.Paid(), "Stub cannot place a checkout.");

    [Fact]
    public async Task PlaceAsync_StoreThatCannot_SaysWhy()
    {
        StubClient client = NewClient();
        client.Refusal = "places nothing on Sundays";

        await FluentActions
            .Awaiting(() => PlaceAsync(client))
            .Should()
            .ThrowAsync<CapabilityNotSupportedException>()
            .WithMessage("Stub places nothing on Sundays.");
        client.Capabilities.CanPlace.Should().BeFalse();
    }

    [Fact]
    public Task PlaceAsync_AsAPaymentThatItNeverYields_NamesThoseItDoes() =>
        RefusesToPlaceAsync(
            Able with
            {
                PlaceYields = [PaymentState.Unpaid, PaymentState.Pending],
            },
            PlaceRequest.Paid(),
            "Stub cannot place as Paid; placing yields Unpaid or Pending."
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PlaceAsync_Notes_AreTakenWhereTheProviderKeepsThem(bool keeps)
    {
        PlaceRequest request = PlaceRequest.Paid() with { Notes = new Dictionary<string, string> { ["gift"] = "yes" } };
        CheckoutCapabilities abilities = Able with { KeepsNotes = keeps };
        if (!keeps)
        {
            await RefusesToPlaceAsync(abilities, request, "Stub keeps no notes with an order. Leave PlaceRequest.Notes empty.");
            return;
        }
        StubClient client = NewClient(o => o.Provider = new() { Abilities = abilities });

        Placement placement = await client.PlaceAsync(client.NewId(), request, cancellationToken: Canceled);

        placement.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task PlaceAsync_WithoutSayingWhetherItWasPaid_IsRefusedWhereTheProviderHasToBeTold()
    {
        StubClient client = NewClient(o =>
            o.Provider = new() { Abilities = Able with { PlaceYields = [PaymentState.Paid, PaymentState.Pending] } }
        );

        await FluentActions
            .Awaiting(() => client.PlaceAsync(client.NewId(), PlaceRequest.Default(), cancellationToken: Canceled))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("Stub needs to know whether it was paid. Use PlaceRequest.Paid() or PlaceRequest.PaymentPending().*");
        (await PlaceAsync(client)).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task PlaceAsync_WithoutSayingWhetherItWasPaid_IsFineWhereThereIsOneWay()
    {
        StubClient client = NewClient();

        Placement placement = await client.PlaceAsync(client.NewId(), PlaceRequest.Default(), cancellationToken: Canceled);

        placement.Should().BeOfType<Placement.Placed>();
    }

    [Theory]
    [InlineData(LookupKind.None, false, "Stub cannot look up what became of a placement.")]
    [InlineData(LookupKind.OrderList, true, "Stub shows what became of a placement to a buyer only. Use ForBuyer.")]
    public async Task LookUp_ThatTheClientLacks_IsRefusedAndNotTriedAfterALostResponse(
        LookupKind kind,
        bool buyer,
        string message
    )
    {
        StubClient client = NewClient(o =>
            o.Provider = new() { Abilities = Able with { Lookup = kind, LookupNeedsBuyer = buyer } }
        );

        CheckoutId id = await LoseAsync(client);

        await FluentActions
            .Awaiting(() => FindAsync(client, id))
            .Should()
            .ThrowAsync<CapabilityNotSupportedException>()
            .WithMessage(message);
        _shop.Lookups.Should().BeEmpty();
    }

    private async Task RefusesToPlaceAsync(CheckoutCapabilities abilities, PlaceRequest request, string message)
    {
        StubClient client = NewClient(o => o.Provider = new() { Abilities = abilities });

        await FluentActions
            .Awaiting(() => client.PlaceAsync(client.NewId(), request, cancellationToken: Canceled))
            .Should()
            .ThrowAsync<CapabilityNotSupportedException>()
            .WithMessage(message);
        _shop.Lookups.Should().BeEmpty();
        _shop.Placings.Should().Be(0);
    }
}
