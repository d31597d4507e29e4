using ShopSdk.Placing;

namespace ShopSdk.Tests.Placing;

public sealed class AgedTableTests
{
    private readonly AgedTable<string, int> _table = new();

    [Fact]
    public void RemoveOldest_AfterOneWasSetAgain_GivesTheOther()
    {
        _table.Set("a", 1);
        _table.Set("b", 2);
        _table.Set("a", 3);

        _table.RemoveOldest(out int oldest).Should().BeTrue();

        oldest.Should().Be(2);
        _table.TryGet("a", out int kept).Should().BeTrue();
        kept.Should().Be(3);
    }

    [Fact]
    public void RemoveOldest_AfterItWasRemovedAndSetAgain_GivesTheOther()
    {
        _table.Set("a", 1);
        _table.Set("b", 2);
        _table.Remove("a", out _);
        _table.Set("a", 3);

        _table.RemoveOldest(out int oldest);

        oldest.Should().Be(2);
    }

    [Fact]
    public void RemoveOldest_OfNone_IsFalse()
    {
        _table.Set("a", 1);
        _table.Remove("a", out _);

        _table.RemoveOldest(out _).Should().BeFalse();
    }

    [Fact]
    public void Set_TheSameOrRemovedOnesForEver_HoldsFewPlaces()
    {
        for (int i = 0; i < 10_000; i++)
        {
            _table.Set("same", i);
            _table.Set($"other-{i}", i);
            _table.Remove($"other-{i}", out _);
        }

        _table.Count.Should().Be(1);
        _table.Places.Should().BeLessThan(100);
    }
}
