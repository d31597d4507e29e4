using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

public sealed class InMemoryPlacementJournalTests
{
    private static readonly PlacementIntent Intent = new("stub", "ref-1");
    private static readonly PlacementRecord First = Record("first");
    private static readonly PlacementRecord Second = Record("second");

    private readonly InMemoryPlacementJournal _journal = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TryBegin_Twice_KeepsTheFirst()
    {
        (await _journal.TryBeginAsync(Intent, First, Token)).Should().BeTrue();
        (await _journal.TryBeginAsync(Intent, Second, Token)).Should().BeFalse();

        (await _journal.FindAsync(Intent, Token)).Should().Be(First);
    }

    [Fact]
    public async Task Find_OtherStoreOrReference_IsNothing()
    {
        await _journal.TryBeginAsync(Intent, First, Token);

        (await _journal.FindAsync(new("other", "ref-1"), Token)).Should().BeNull();
        (await _journal.FindAsync(new("stub", "ref-2"), Token)).Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Settle_TheRecordThatStandsThere_ReplacesOrForgetsIt(bool forget)
    {
        PlacementRecord? known = forget ? null : Second;
        await _journal.TryBeginAsync(Intent, First, Token);

        await _journal.SettleAsync(Intent, First, known, Token);

        (await _journal.FindAsync(Intent, Token)).Should().Be(known);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Settle_AnotherRecordStandsThereByNow_ChangesNothing(bool forget)
    {
        await _journal.TryBeginAsync(Intent, Second, Token);

        await _journal.SettleAsync(Intent, First, forget ? null : Record("third"), Token);

        (await _journal.FindAsync(Intent, Token)).Should().Be(Second);
    }

    private static PlacementRecord Record(string key) =>
        new(CheckoutId.Create(new ProviderId("stub"), "stub", "ref-1", key, OutcomeVectorTests.Noon), OutcomeVectorTests.Noon);
}
