using ShopSdk.Placing;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Placing;

public sealed class InMemoryPlacementJournalTests : PlacementJournalContract
{
    protected override IPlacementJournal Journal { get; } = new InMemoryPlacementJournal();
}
