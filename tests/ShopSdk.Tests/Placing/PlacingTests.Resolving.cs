using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>Placements that a person settles.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task Resolve_ByHand_SettlesWhatNoLookCanSettle()
    {
        StubClient client = NewClient();
        CheckoutId id = await LoseAsync(client);
        var open = (Placement.Unknown)await FindAsync(client, id);
        PlacementResolution resolution = new()
        {
            Version = open.Version!.Value,
            By = "anna",
            Why = "asked the shop",
        };

        Func<Task> early = () => client.ResolvePlacementAsync(id, resolution, cancellationToken: Canceled);
        (await early.Should().ThrowAsync<PlacementConflictException>())
            .Which.Conflict.Should()
            .Be(PlacementConflict.OpenPlacement);
        _clock.Advance(TimeSpan.FromMinutes(2));
        Func<Task> stale = () => client.ResolvePlacementAsync(id, resolution with { Version = 1 }, cancellationToken: Canceled);
        (await stale.Should().ThrowAsync<PlacementConflictException>()).Which.Conflict.Should().Be(PlacementConflict.Changed);
        Placement resolved = await client.ResolvePlacementAsync(id, resolution, cancellationToken: Canceled);

        resolved.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.Resolved);
        (await RecordAsync()).Resolution!.By.Should().Be("anna");
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"6"}""");
        (await FindAsync(client, id)).Should().BeOfType<Placement.Placed>("an order wins over a decision");
    }

    [Fact]
    public async Task Resolve_AbsentAlthoughTheLookFindsAnOrder_IsThatOrder()
    {
        StubClient client = NewClient();
        CheckoutId id = await LoseAsync(client);
        var open = (Placement.Unknown)await FindAsync(client, id);
        _clock.Advance(TimeSpan.FromMinutes(2));
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"6"}""");
        PlacementResolution resolution = new()
        {
            Version = open.Version!.Value,
            By = "anna",
            Why = "asked the shop",
            Force = true,
        };

        Placement resolved = await client.ResolvePlacementAsync(id, resolution, cancellationToken: Canceled);

        resolved.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("6"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("6")]
    public async Task Resolve_ASendThatTheJournalHasNoRecordOf_SettlesIt(string? order)
    {
        CheckoutId id = await LoseAsync(NewClient());
        StubClient restarted = NewClient(journal: new InMemoryPlacementJournal());
        var open = (Placement.Unknown)await FindAsync(restarted, id);
        PlacementResolution resolution = new()
        {
            Version = open.Version ?? 0,
            Order = order is null ? null : OrderId.Parse(order),
            By = "anna",
            Why = "asked the shop",
        };

        Func<Task> early = () => restarted.ResolvePlacementAsync(open.Id, resolution, cancellationToken: Canceled);
        (await early.Should().ThrowAsync<PlacementConflictException>())
            .Which.Conflict.Should()
            .Be(PlacementConflict.OpenPlacement);
        _clock.Advance(TimeSpan.FromHours(1));
        Placement resolved = await restarted.ResolvePlacementAsync(open.Id, resolution, cancellationToken: Canceled);
        _shop.Place = _ => StubShop.Response("""{"order":"7"}""");
        Placement next = await PlaceAsync(restarted, open.Id);

        open.Version.Should().BeNull();
        resolved.Evidence.Kind.Should().Be(EvidenceKind.Person);
        resolved.Should().BeOfType(order is null ? typeof(Placement.NotPlaced) : typeof(Placement.Placed));
        next.Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(order is null ? 2 : 1);
    }

    [Fact]
    public async Task Resolve_ASendWithoutARecordWhoseOrderIsSeen_IsThatOrder()
    {
        CheckoutId id = await LoseAsync(NewClient());
        StubClient restarted = NewClient(journal: new InMemoryPlacementJournal());
        _clock.Advance(TimeSpan.FromHours(1));
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"6"}""");
        PlacementResolution resolution = new()
        {
            Version = 0,
            By = "anna",
            Why = "asked the shop",
            Force = true,
        };

        Placement resolved = await restarted.ResolvePlacementAsync(id, resolution, cancellationToken: Canceled);

        resolved.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("6"));
        (await PlaceAsync(restarted, id)).Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(1);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Resolve_WhatWasNotSentOrHasNoSuchVersion_IsRefused(bool isSent, long version)
    {
        CheckoutId sent = await LoseAsync(NewClient());
        StubClient restarted = NewClient(journal: new InMemoryPlacementJournal());
        _clock.Advance(TimeSpan.FromHours(1));
        PlacementResolution resolution = new()
        {
            Version = version,
            By = "anna",
            Why = "asked the shop",
            Force = true,
        };

        Func<Task> resolve = () =>
            restarted.ResolvePlacementAsync(isSent ? sent : restarted.NewId(), resolution, cancellationToken: Canceled);

        (await resolve.Should().ThrowAsync<PlacementConflictException>()).Which.Conflict.Should().Be(PlacementConflict.Changed);
    }
}
