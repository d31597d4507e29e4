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
}
