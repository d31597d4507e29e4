using ShopSdk.Placing;
using ShopSdk.TestKit;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

public sealed class MonotonicTimesTests
{
    private readonly FakeClock _clock = new(OutcomeVectorTests.Noon);

    [Fact]
    public void SetUnlessSet_Twice_KeepsTheFirst()
    {
        var times = new MonotonicTimes();
        times.SetUnlessSet("a", _clock);
        _clock.Advance(TimeSpan.FromSeconds(5));

        times.SetUnlessSet("a", _clock);

        times.Since("a", _clock).Should().Be(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void SetUnlessSet_MoreThanFit_ForgetsTheOldest()
    {
        var times = new MonotonicTimes(capacity: 2);

        foreach (string key in (string[])["a", "b", "c"])
            times.SetUnlessSet(key, _clock);

        times.Since("a", _clock).Should().BeNull();
        times.Since("c", _clock).Should().Be(TimeSpan.Zero);
        times.Count.Should().Be(2);
    }

    [Fact]
    public void Forget_ManyTimes_LeavesNoMoreKeysThanFit()
    {
        var times = new MonotonicTimes(capacity: 10);

        for (int i = 0; i < 1000; i++)
        {
            times.SetUnlessSet(i, _clock);
            times.Forget(i);
        }

        times.Count.Should().BeLessThanOrEqualTo(10);
        times.Since(999, _clock).Should().BeNull();
    }
}
