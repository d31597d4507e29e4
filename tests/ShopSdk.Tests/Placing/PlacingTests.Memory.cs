using ShopSdk.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>What the journal in memory forgets, and what happens then.</content>
public sealed partial class PlacingTests
{
    [Fact]
    public async Task Memory_FiveThousandPlacedWithRoomForOneThousand_AnswersTheNewestAndLooksForTheDropped()
    {
        var placed = new HashSet<string>();
        _shop.LookUp = (key, _) => StubShop.Response(placed.Contains(key) ? """{"order":"1"}""" : "{}");
        StubClient client = NewClient(journal: new InMemoryPlacementJournal(_clock, capacity: 1000));
        var ids = new List<CheckoutId>();
        for (int i = 0; i < 5000; i++)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(1));
            ids.Add((await client.StartAsync(RequestOf(i))).Id);
            await PlaceAsync(client, ids[i]);
            placed.Add(ids[i].Key);
        }
        _shop.Lookups.Should().BeEmpty("the journal knows of all sends of what this process has just started");

        foreach (CheckoutId id in ids.TakeLast(1000))
            (await PlaceAsync(client, id)).Should().BeOfType<Placement.Placed>();
        _shop.Lookups.Should().BeEmpty("a known order needs no request");
        foreach (CheckoutId id in ids.Take(500))
            (await PlaceAsync(client, id)).Should().BeOfType<Placement.Placed>();

        _shop.Lookups.Should().HaveCount(500);
        _shop.Placings.Should().Be(5000);
    }

    [Fact]
    public async Task Memory_LargeIds_AreBoundedByTheirSizeToo()
    {
        var journal = new InMemoryPlacementJournal(_clock, capacity: 1000, maxBytes: 20_000);
        StubClient client = NewClient(journal: journal);

        for (int i = 0; i < 100; i++)
            await PlaceAsync(client, client.NewId($"ref-{i}", key: Convert.ToHexString(Random.Shared.GetItems(Bytes, 500))));

        (await FindRecordAsync(journal, 99)).Should().NotBeNull();
        (await FindRecordAsync(journal, 0)).Should().BeNull();
        int kept = 0;
        for (int i = 0; i < 100; i++)
            kept += await FindRecordAsync(journal, i) is null ? 0 : 1;
        kept.Should().BeInRange(10, 35, "each takes about a kilobyte, and compressing saves a part of it");
    }

    [Fact]
    public async Task Memory_OpenPlacements_AreNeverDropped()
    {
        var journal = new InMemoryPlacementJournal(_clock, capacity: 1);
        StubClient client = NewClient(o => o.Placement.LookupAttempts = 0, journal);
        _shop.Place = _ => StubShop.Lost();
        for (int i = 0; i < 50; i++)
            await PlaceAsync(client, client.NewId($"ref-{i}"));
        _shop.Place = _ => StubShop.Response("""{"order":"1"}""");
        for (int i = 50; i < 100; i++)
            await PlaceAsync(client, client.NewId($"ref-{i}"));

        for (int i = 0; i < 50; i++)
            (await FindRecordAsync(journal, i)).Should().NotBeNull();
        (await FindRecordAsync(journal, 50)).Should().BeNull();
    }

    [Fact]
    public async Task Memory_DroppedThatWasSentAfterTheClockWentBack_IsLookedForAllTheSame()
    {
        StubClient client = NewClient(journal: new InMemoryPlacementJournal(_clock, capacity: 1));
        CheckoutId id = (await client.StartAsync(RequestOf(1))).Id;
        _clock.StepWall(TimeSpan.FromHours(-1));
        await PlaceAsync(client, id);
        await PlaceAsync(client, (await client.StartAsync(RequestOf(2))).Id);
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"1"}""");

        (await PlaceAsync(client, id)).Should().BeOfType<Placement.Placed>();

        _shop.Lookups.Should().Equal("ref-1");
        _shop.Placings.Should().Be(2);
    }

    private static byte[] Bytes { get; } = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

    private static CheckoutRequest RequestOf(int i) => new() { Reference = $"ref-{i}", CartToken = "cart" };

    private static async Task<PlacementRecord?> FindRecordAsync(InMemoryPlacementJournal journal, int i) =>
        (await journal.FindAsync(new(StoreName.Parse("stub"), $"ref-{i}"), Canceled)).Record;
}
