using ShopSdk.Http;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Http;

public sealed class DeliveryTrackerTests
{
    private static readonly DateTimeOffset Noon = OutcomeVectorTests.Noon;

    private readonly DeliveryTracker _delivery = new();

    [Fact]
    public void At_NothingOpened_IsNull()
    {
        _delivery.LatestSend.Should().BeNull();
        _delivery.WasRejected.Should().BeFalse();
    }

    [Fact]
    public void At_Opened_IsTheLatestTimeAtWhichItCanHaveLeft()
    {
        _delivery.Begin(Noon);
        _delivery.LatestSend.Should().Be(Noon);

        _delivery.MayHaveDelivered(Noon.AddSeconds(3));

        _delivery.LatestSend.Should().Be(Noon.AddSeconds(3));
    }

    [Fact]
    public void At_OneOfTwoClosed_IsStillOpen()
    {
        _delivery.Begin(Noon);
        _delivery.Begin(Noon.AddSeconds(1));

        _delivery.ProveUndelivered(rejected: false);

        _delivery.LatestSend.Should().Be(Noon.AddSeconds(1));
    }

    [Fact]
    public void Close_All_ProvesThatNothingTookEffect()
    {
        _delivery.Begin(Noon);

        _delivery.ProveUndelivered(rejected: false);

        _delivery.LatestSend.Should().BeNull();
        _delivery.WasRejected.Should().BeFalse();
    }

    [Fact]
    public void WasRejected_Once_Stays()
    {
        foreach (bool rejected in new[] { true, true, false })
        {
            _delivery.Begin(Noon);
            _delivery.ProveUndelivered(rejected);
            _delivery.WasRejected.Should().BeTrue();
        }
    }
}
