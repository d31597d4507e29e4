using ShopSdk.Http;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Http;

public sealed class HandoverTests
{
    private static readonly DateTimeOffset Noon = OutcomeVectorTests.Noon;

    private readonly Handover _handover = new();

    [Fact]
    public void At_NothingOpened_IsNull()
    {
        _handover.At.Should().BeNull();
        _handover.WasRejected.Should().BeFalse();
    }

    [Fact]
    public void At_Opened_IsTheLatestTimeAtWhichItCanHaveLeft()
    {
        _handover.Open(Noon);
        _handover.At.Should().Be(Noon);

        _handover.Keep(Noon.AddSeconds(3));

        _handover.At.Should().Be(Noon.AddSeconds(3));
    }

    [Fact]
    public void At_OneOfTwoClosed_IsStillOpen()
    {
        _handover.Open(Noon);
        _handover.Open(Noon.AddSeconds(1));

        _handover.Close(rejected: false);

        _handover.At.Should().Be(Noon.AddSeconds(1));
    }

    [Fact]
    public void Close_All_ProvesThatNothingTookEffect()
    {
        _handover.Open(Noon);

        _handover.Close(rejected: false);

        _handover.At.Should().BeNull();
        _handover.WasRejected.Should().BeFalse();
    }

    [Fact]
    public void WasRejected_Once_Stays()
    {
        foreach (bool rejected in new[] { true, true, false })
        {
            _handover.Open(Noon);
            _handover.Close(rejected);
            _handover.WasRejected.Should().BeTrue();
        }
    }
}
