using ShopSdk.Emulator;

namespace ShopSdk.Tests.Emulator.Faults;

public sealed class FaultPlanTests
{
    private static readonly Fault A = Fault.Status(501);
    private static readonly Fault B = Fault.Status(502);

    [Fact]
    public void Take_RulesForOneOperation_FormAQueue()
    {
        FaultPlan plan = FaultPlans.New(1).Next("p", "Op", A).Next("p", "Op", B, times: 2);

        Take(plan, 4).Should().Equal(A, B, B, null);
        plan.FiredCount.Should().Be(3);
    }

    [Fact]
    public void Take_OnCall_StrikesTheNthMatchingCallOnce()
    {
        FaultPlan plan = FaultPlans.New(1).OnCall(3, "p", "Op", A);
        plan.Take("p", "Other").Should().BeNull();
        plan.Take("q", "Op").Should().BeNull();

        Take(plan, 4).Should().Equal(null, null, A, null);
    }

    [Fact]
    public void Take_Randomly_RepeatsWithTheSeed()
    {
        Fault?[] first = Take(FaultPlans.New(42).Randomly(0.5, null, null, A, B), 40);
        Fault?[] second = Take(FaultPlans.New(42).Randomly(0.5, null, null, A, B), 40);

        first.Should().Equal(second);
        first.Should().Contain(A).And.Contain(B).And.Contain((Fault?)null);
    }

    [Fact]
    public void Clear_DropsRulesButKeepsTheRecord()
    {
        FaultPlan plan = FaultPlans.New(1).Always("p", null, A);
        Take(plan, 2).Should().Equal(A, A);

        plan.Clear();

        Take(plan, 1).Should().Equal((Fault?)null);
        plan.Fired.Should().HaveCount(2).And.OnlyContain(fired => fired.Operation == "Op");
    }

    private static Fault?[] Take(FaultPlan plan, int calls) => [.. Enumerable.Range(0, calls).Select(_ => plan.Take("p", "Op"))];

    [Fact]
    public void Rules_ForWhatNothingIsCalled_AreRefusedWithTheKnownNames()
    {
        Func<FaultPlan, string?, string?, FaultPlan>[] all =
        [
            (plan, provider, operation) => plan.Next(provider, operation, A),
            (plan, provider, operation) => plan.OnCall(2, provider, operation, A),
            (plan, provider, operation) => plan.Always(provider, operation, A),
            (plan, provider, operation) => plan.Randomly(1, provider, operation, A),
            (plan, provider, operation) => plan.FirstOfEachIntent(provider, operation, _ => A),
        ];
        FaultPlan plan = FaultPlans.New(1);

        foreach (Func<FaultPlan, string?, string?, FaultPlan> add in all)
        {
            plan.Invoking(it => add(it, "pp", "Op")).Should().Throw<ArgumentException>().WithMessage("*'pp', only p, q.*");
            plan.Invoking(it => add(it, "p", "Opp"))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage("p has no*'Opp', only Op, Other.*");
            plan.Invoking(it => add(it, null, "op")).Should().Throw<ArgumentException>().WithMessage("*'op', only Op, Other.*");
        }
    }

    [Theory]
    [InlineData("OpAsync")]
    [InlineData("IShopApi.OpAsync")]
    [InlineData("IShopApi.Op")]
    public void Next_NameAsItIsPrintedElsewhere_IsTheSameOperation(string operation)
    {
        FaultPlan plan = FaultPlans.New(1).Next("p", operation, A);

        plan.Take("p", "Op").Should().BeSameAs(A);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void Randomly_ByNoChance_IsRefused(double chance) =>
        FluentActions
            .Invoking(() => FaultPlans.New(1).Randomly(chance, null, null, Fault.ResetAfterApply))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Randomly_OfNoFaults_IsRefused() =>
        FluentActions.Invoking(() => FaultPlans.New(1).Randomly(0.5, null, null)).Should().Throw<ArgumentException>();

    [Fact]
    public void ToString_NamesTheFaultAndItsPoint()
    {
        Fault both = Fault.ResetAfterApply.And(Fault.LateVisibility(TimeSpan.FromSeconds(1)));

        Fault.ResetAfterApply.ToString().Should().Be($"{Fault.ResetAfterApply.Name} ({Fault.ResetAfterApply.Point})");
        both.Name.Should().Contain(Fault.ResetAfterApply.Name).And.Contain("+");
    }
}
