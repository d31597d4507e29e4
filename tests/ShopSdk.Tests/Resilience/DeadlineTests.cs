using ShopSdk.Resilience;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Resilience;

public sealed class DeadlineTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeClock _clock = new();

    [Fact]
    public void Default_IsNotSetAndLimitsNothing()
    {
        Deadline none = default;

        none.IsSet.Should().BeFalse();
        none.Remaining(_clock).Should().Be(Timeout.InfiniteTimeSpan);
        none.Allows(TimeSpan.MaxValue, _clock).Should().BeTrue();
    }

    [Fact]
    public void After_NoLimit_IsSetAndNeverComes()
    {
        var never = Deadline.After(_clock, Timeout.InfiniteTimeSpan);

        never.IsSet.Should().BeTrue();
        never.Should().Be(Deadline.Never);
        never.Remaining(_clock).Should().Be(Timeout.InfiniteTimeSpan);
        never.Allows(TimeSpan.MaxValue, _clock).Should().BeTrue();
    }

    [Fact]
    public void Remaining_RunsDownToZeroAndStaysThere()
    {
        var deadline = Deadline.After(_clock, 10 * Second);

        deadline.Remaining(_clock).Should().Be(10 * Second);
        _clock.Advance(4 * Second);
        deadline.Remaining(_clock).Should().Be(6 * Second);
        _clock.Advance(6 * Second);
        deadline.Remaining(_clock).Should().Be(TimeSpan.Zero);
        _clock.Advance(Second);
        deadline.Remaining(_clock).Should().Be(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(9.999, true)]
    [InlineData(10, false)]
    [InlineData(11, false)]
    public void Allows_Wait_NeedsTimeLeftAfterIt(double seconds, bool expected) =>
        Deadline.After(_clock, 10 * Second).Allows(TimeSpan.FromSeconds(seconds), _clock).Should().Be(expected);

    [Fact]
    public void After_AClockThatStartsAtZero_IsSet()
    {
        var start = new FakeClock(DateTimeOffset.MinValue);

        var deadline = Deadline.After(start, TimeSpan.Zero);

        deadline.IsSet.Should().BeTrue();
        deadline.Remaining(start).Should().BeLessThan(Second);
    }
}
