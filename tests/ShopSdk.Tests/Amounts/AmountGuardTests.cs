using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using ShopSdk.Amounts;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Amounts;

/// <summary>What placing does about amounts that do not agree.</summary>
public sealed class AmountGuardTests
{
    private const int Disagreement = 600;

    /// <summary>Those that have a proven rule for the total.</summary>
    public static TheoryData<string> Proven => ["intercart", "token-checkout"];

    public static TheoryData<string> Providers => ["intercart", "token-checkout", "anqicms"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Place_Ignore_AsksForNoQuoteAndPlaces(string provider)
    {
        await using GuardedShop shop = await GuardedShop.StartAsync(provider, AmountGuard.Ignore);
        CheckoutId id = await shop.QuoteAsync(Fault.TamperedTotals(0.01m));

        Placement placement = await shop.PlaceAsync(id);

        placement.Should().BeOfType<Placement.Placed>();
        shop.Log.Entries.Should().NotContain(entry => entry.Event == Disagreement);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Place_ByDefault_LogsAndCountsTheDisagreementAndPlaces(string provider)
    {
        await using GuardedShop shop = await GuardedShop.StartAsync(provider, guard: null);
        CheckoutId id = await shop.QuoteAsync(Fault.TamperedTotals(0.01m));
        var counted = new ConcurrentQueue<(string? Provider, string? Cause)>();
        using MeterListener listener = Listen(counted);

        Placement placement = await shop.PlaceAsync(id);

        placement.Should().BeOfType<Placement.Placed>();
        (LogLevel level, _, string text) = shop.Log.Entries.Should().ContainSingle(entry => entry.Event == Disagreement).Subject;
        level.Should().Be(LogLevel.Warning);
        text.Should().StartWith($"The amounts of a checkout of guarded ({provider}) disagree in ");
        text.Should().Contain("no rule explains the difference of 0.01");
        counted.Should().Contain((provider, nameof(AmountCause.Unexplained)));
    }

    [Theory]
    [MemberData(nameof(Proven))]
    public async Task Place_Require_RefusesBeforeAnythingIsPlaced(string provider)
    {
        await using GuardedShop shop = await GuardedShop.StartAsync(provider, AmountGuard.Require);
        CheckoutId id = await shop.QuoteAsync(Fault.TamperedTotals(0.01m));

        Func<Task> place = () => shop.PlaceAsync(id);

        AmountsDisagreeException error = (await place.Should().ThrowAsync<AmountsDisagreeException>()).Which;
        error.Provider.ToString().Should().Be(provider);
        error.Message.Should().Contain("so it is not placed").And.Contain("0.01");
        error.Report!.Outcome.Should().Be(AmountOutcome.Disagrees);
        error.Report.ForbidsPlacing.Should().BeTrue();
        error.Report.Failures.Should().OnlyContain(check => check.Difference == 0.01m || check.Difference == -0.01m);
        shop.Log.Entries.Should().ContainSingle(entry => entry.Event == Disagreement);
        shop.Placings().Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Proven))]
    public async Task Place_RefusedOnce_PlacesWhenTheAmountsAgreeAgain(string provider)
    {
        await using GuardedShop shop = await GuardedShop.StartAsync(provider, AmountGuard.Require);
        CheckoutId id = await shop.QuoteAsync(Fault.TamperedTotals(1m));
        await FluentActions.Awaiting(() => shop.PlaceAsync(id)).Should().ThrowAsync<AmountsDisagreeException>();

        Placement placement = await shop.PlaceAsync(id);

        placement.Should().BeOfType<Placement.Placed>();
        shop.Placings().Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Proven))]
    public async Task Place_RequireAndARuleThatIsOnlySeen_ReportsAndPlaces(string provider)
    {
        await using GuardedShop shop = await GuardedShop.StartAsync(provider, AmountGuard.Require);
        CheckoutId id = await shop.QuoteAsync(Fault.Tampered(GuardedShop.BreakWhatIsOnlySeen(provider)));

        Placement placement = await shop.PlaceAsync(id);

        placement.Should().BeOfType<Placement.Placed>();
        shop.Log.Entries.Should().ContainSingle(entry => entry.Event == Disagreement);
    }

    [Theory]
    [MemberData(nameof(Proven))]
    public async Task Place_RequireAndAgreement_IsSilent(string provider)
    {
        await using GuardedShop shop = await GuardedShop.StartAsync(provider, AmountGuard.Require);
        CheckoutId id = await shop.QuoteAsync(Fault.Tampered(_ => { }));

        Placement placement = await shop.PlaceAsync(id);

        placement.Should().BeOfType<Placement.Placed>();
        shop.Log.Entries.Should().NotContain(entry => entry.Event == Disagreement);
    }

    private static MeterListener Listen(ConcurrentQueue<(string? Provider, string? Cause)> counted)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "shopsdk.amounts.disagreements")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (_, _, tags, _) => counted.Enqueue((Tag(tags, "shopsdk.provider"), Tag(tags, "shopsdk.amounts.cause")))
        );
        listener.Start();
        return listener;
    }

    private static string? Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == name)
                return tag.Value as string;
        }
        return null;
    }
}
