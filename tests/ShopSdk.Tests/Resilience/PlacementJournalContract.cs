using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

/// <summary>What every journal promises.</summary>
public abstract class PlacementJournalContract
{
    private static readonly PlacementIntent Intent = new(StoreName.Parse("stub"), "ref-1");
    private static readonly PlacementRecord First = Record("first");
    private static readonly PlacementRecord Second = Record("second");

    /// <summary>Gets the journal under test, empty at the start.</summary>
    protected abstract IPlacementJournal Journal { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TryBegin_Twice_KeepsTheFirst()
    {
        (await Journal.TryBeginAsync(Intent, First, Token)).Should().BeTrue();
        (await Journal.TryBeginAsync(Intent, Second, Token)).Should().BeFalse();

        (await Journal.FindAsync(Intent, Token)).Should().Be(First);
    }

    [Fact]
    public async Task TryBegin_ManyAtOnce_LetsOneIn()
    {
        PlacementRecord[] records = [.. Enumerable.Range(0, 16).Select(i => Record($"key-{i}"))];

        bool[] won = await Task.WhenAll(
            records.Select(record => Task.Run(async () => await Journal.TryBeginAsync(Intent, record, Token), Token))
        );

        won.Count(it => it).Should().Be(1);
        (await Journal.FindAsync(Intent, Token)).Should().Be(records[Array.IndexOf(won, true)]);
    }

    [Fact]
    public async Task Settle_ManyAtOnce_OneOfThemIsKept()
    {
        await Journal.TryBeginAsync(Intent, First, Token);
        PlacementRecord[] records = [.. Enumerable.Range(0, 8).Select(i => Record($"key-{i}"))];

        await Task.WhenAll(
            records.Select(record => Task.Run(async () => await Journal.SettleAsync(Intent, First, record, Token), Token))
        );

        records.Should().ContainEquivalentOf(await Journal.FindAsync(Intent, Token));
    }

    [Fact]
    public async Task Find_ReferencesThatDifferInCaseOrBlanksOnly_AreOthers()
    {
        await Journal.TryBeginAsync(Intent, First, Token);

        (await Journal.FindAsync(new(StoreName.Parse("stub"), "REF-1"), Token)).Should().BeNull();
        (await Journal.FindAsync(new(StoreName.Parse("stub"), "ref-1 "), Token)).Should().BeNull();
    }

    [Fact]
    public async Task Find_OtherStoreOrReference_IsNothing()
    {
        await Journal.TryBeginAsync(Intent, First, Token);

        (await Journal.FindAsync(new(StoreName.Parse("other"), "ref-1"), Token)).Should().BeNull();
        (await Journal.FindAsync(new(StoreName.Parse("stub"), "ref-2"), Token)).Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Settle_TheRecordThatStandsThere_ReplacesOrForgetsIt(bool forget)
    {
        PlacementRecord? known = forget ? null : Second;
        await Journal.TryBeginAsync(Intent, First, Token);

        await Journal.SettleAsync(Intent, First, known, Token);

        (await Journal.FindAsync(Intent, Token)).Should().Be(known);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Settle_AnotherRecordStandsThereByNow_ChangesNothing(bool forget)
    {
        await Journal.TryBeginAsync(Intent, Second, Token);

        await Journal.SettleAsync(Intent, First, forget ? null : Record("third"), Token);

        (await Journal.FindAsync(Intent, Token)).Should().Be(Second);
    }

    private static PlacementRecord Record(string key) =>
        new(
            CheckoutId.Create(ProviderId.Parse("stub"), StoreName.Parse("stub"), "ref-1", key, OutcomeVectorTests.Noon),
            OutcomeVectorTests.Noon
        );
}
