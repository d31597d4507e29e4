using ShopSdk.PlacingModel.Exploring;
using ShopSdk.PlacingModel.Rules;

namespace ShopSdk.PlacingModel.Tests;

/// <summary>Every rule is needed: without it, the exploration finds a violation, and so many states are enough.</summary>
public sealed class BreakTests
{
    public static TheoryData<string> Names => [.. Enum.GetNames<Break>().Skip(1)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_WithoutARule_FindsAViolation(string name)
    {
        (string scenario, string violated, int states) = Expected[name];

        Outcome outcome = new Explorer(ExplorerTests.Of(scenario), Enum.Parse<Break>(name), states).Run();

        outcome.Violated.ToString().Should().Be(violated);
        outcome.Trace.Should().NotBeEmpty();
    }

    /// <summary>The machine is suspended between begin and send, another process claims absence and places, then the first one sends.</summary>
    [Fact]
    public void Run_SuspendedBetweenBeginAndSendWithoutAFence_PlacesTwice()
    {
        Outcome outcome = new Explorer(ExplorerTests.Of("crashes"), Break.NoFence, 750_000, Invariant.OneOrder).Run();

        outcome.Violated.Should().Be(Invariant.OneOrder);
        string trace = string.Join(Environment.NewLine, outcome.Trace);
        trace
            .Should()
            .MatchRegex("(?s)begins attempt 1.*passes the fence with attempt 1.*Absent.*passes the fence with attempt 2");
    }

    /// <summary>A known order is forgotten, and a later click with a stale list claims absence and sends again.</summary>
    [Fact]
    public void Run_KnownOrderIsForgotten_IsPlacedAgain()
    {
        Outcome outcome = new Explorer(
            ExplorerTests.Of("late-visibility"),
            Break.ForgetPlaced,
            900_000,
            Invariant.KnownOrderIsNotPlacedAgain
        ).Run();

        outcome.Violated.Should().Be(Invariant.KnownOrderIsNotPlacedAgain);
        string trace = string.Join(Environment.NewLine, outcome.Trace);
        trace.Should().MatchRegex("(?s)gets the answer: order 1.*shows no order.*Absent.*begins attempt 2");
    }

    /// <summary>By break: the scenario, what is violated first, and within how many states.</summary>
    private static readonly Dictionary<string, (string Scenario, string Violated, int States)> Expected = new(
        StringComparer.Ordinal
    )
    {
        [nameof(Break.ForgetPlaced)] = ("eviction", nameof(Invariant.PlacedStays), 2_000),
        [nameof(Break.NoFence)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 200_000),
        [nameof(Break.FenceOnMonotonicClockAlone)] = ("suspended", nameof(Invariant.NotPlacedIsTrue), 1_600_000),
        [nameof(Break.AbsenceOnWallClockAlone)] = ("one-process", nameof(Invariant.NotPlacedIsTrue), 200_000),
        [nameof(Break.ClaimWithoutWrite)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 350_000),
        [nameof(Break.WriteWithoutCondition)] = ("eviction", nameof(Invariant.PlacedStays), 30_000),
        [nameof(Break.BeginWithoutCondition)] = ("eviction", nameof(Invariant.OneOrder), 10_000),
        [nameof(Break.LookAtOnce)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 40_000),
        [nameof(Break.NoDeliveryBound)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 40_000),
        [nameof(Break.NoHorizon)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 40_000),
        [nameof(Break.NoClockSkew)] = ("by-hand", nameof(Invariant.NotPlacedIsTrue), 50_000),
        [nameof(Break.LatestSendIsBegin)] = ("by-hand", nameof(Invariant.NotPlacedIsTrue), 50_000),
        [nameof(Break.IgnoreCompleteness)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 200_000),
        [nameof(Break.ResolveAtOnce)] = ("by-hand", nameof(Invariant.NotPlacedIsTrue), 20_000),
        [nameof(Break.AnswerFromOldRecord)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 100_000),
        [nameof(Break.VouchFromOldRecord)] = ("eviction", nameof(Invariant.NotPlacedIsTrue), 200_000),
        [nameof(Break.ForgetSendUnderWay)] = ("one-process", nameof(Invariant.NotPlacedIsTrue), 250_000),
        [nameof(Break.LaterIdOnWallClockAlone)] = ("one-process", nameof(Invariant.NotPlacedIsTrue), 1_000_000),
        [nameof(Break.LatestSendWithoutFence)] = ("suspended", nameof(Invariant.NotPlacedIsTrue), 1_600_000),
        [nameof(Break.UnsentThoughPlaced)] = ("late-delivery", nameof(Invariant.AnswerFitsTheJournal), 1_400_000),
        [nameof(Break.OrderOfFormerAttempt)] = ("by-hand", nameof(Invariant.UnknownCanBeClosed), 500_000),
        [nameof(Break.KnownOrderIsEvidence)] = ("late-delivery", nameof(Invariant.UnknownCanBeClosed), 250_000),
        [nameof(Break.SeveralAreNone)] = ("late-visibility", nameof(Invariant.WrongClaimIsCorrected), 1_600_000),
    };
}
