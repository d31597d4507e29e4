using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

public sealed class InMemoryPlacementJournalTests : PlacementJournalContract
{
    protected override IPlacementJournal Journal { get; } = new InMemoryPlacementJournal();
}
