using ShopSdk.PlacingModel.Exploring;
using ShopSdk.PlacingModel.Rules;

namespace ShopSdk.PlacingModel.Tests;

/// <summary>Within smaller bounds than those of the program: nothing is violated, and the counts are the same each time.</summary>
public sealed class ExplorerTests
{
    public static TheoryData<string> Names => [.. Scenarios.All.Select(bounds => bounds.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_WithinSmallBounds_SeesEveryStateAndNoViolation(string scenario)
    {
        Bounds bounds = Of(scenario);
        Outcome outcome = new Explorer(bounds with { LastTick = Math.Min(bounds.LastTick, 2) }).Run();

        outcome.Violated.Should().Be(Invariant.None, string.Join(Environment.NewLine, outcome.Trace));
        outcome.IsComplete.Should().BeTrue();
        outcome.States.Should().BeGreaterThan(20_000);
    }

    [Fact]
    public void Run_Eviction_SeesEveryStateUpToTheProofOfAbsenceAndBeyond()
    {
        Outcome outcome = new Explorer(Of("eviction")).Run();

        outcome.Violated.Should().Be(Invariant.None, string.Join(Environment.NewLine, outcome.Trace));
        outcome.IsComplete.Should().BeTrue();
        outcome.Depth.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Run_Twice_CountsTheSame()
    {
        Bounds bounds = Of("faults") with { LastTick = 1 };

        Outcome first = new Explorer(bounds).Run();
        Outcome second = new Explorer(bounds).Run();

        (second.States, second.Transitions, second.Depth).Should().Be((first.States, first.Transitions, first.Depth));
    }

    [Fact]
    public void Run_AtTheLimitOfStates_SaysThatItIsNotComplete()
    {
        Outcome outcome = new Explorer(Of("crashes"), limit: 1000).Run();

        outcome.IsComplete.Should().BeFalse();
        outcome.Violated.Should().Be(Invariant.None);
    }

    internal static Bounds Of(string scenario) => Scenarios.All.Single(bounds => bounds.Name == scenario);
}
