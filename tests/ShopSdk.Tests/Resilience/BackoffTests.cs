using ShopSdk.Resilience;

namespace ShopSdk.Tests.Resilience;

public sealed class BackoffTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(5, 16)]
    [InlineData(6, 20)]
    [InlineData(1000, 20)]
    public void Delay_Attempt_DoublesUpToTheLongestAndSpreadsOverItsUpperHalf(int attempt, int full)
    {
        TimeSpan[] delays = [.. Enumerable.Range(0, 200).Select(_ => Backoff.Delay(Second, 20 * Second, attempt))];

        delays.Should().OnlyContain(delay => delay >= full * Second / 2 && delay <= full * Second);
        delays.Max().Should().BeGreaterThan(full * Second * 0.8);
        delays.Min().Should().BeLessThan(full * Second * 0.7);
    }

    [Fact]
    public void Delay_OfNothing_IsNothing() => Backoff.Delay(TimeSpan.Zero, Second, 7).Should().Be(TimeSpan.Zero);
}
