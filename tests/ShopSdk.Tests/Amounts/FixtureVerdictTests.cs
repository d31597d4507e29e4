using ShopSdk.Amounts;
using ShopSdk.Providers;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Amounts;

public sealed class FixtureVerdictTests
{
    public static TheoryData<string, string> Fixtures =>
        [
            .. ExpectedVerdict
                .All.Where(expected => ProviderCatalog.All.Any(each => each.Id.ToString() == expected.Provider))
                .Select(expected => (expected.Provider, expected.Fixture)),
        ];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Verify_Fixture_FindsWhatWasWorkedOutByHand(string provider, string fixture)
    {
        ExpectedVerdict expected = ExpectedVerdict.All.Single(each => each.Provider == provider && each.Fixture == fixture);

        AmountSheet? sheet = SheetOf(provider, fixture);
        AmountReport report = sheet?.Verify() ?? AmountReport.Empty;
        IReadOnlyList<AmountCheck> checks = sheet?.Checks() ?? [];

        report.Outcome.ToString().Should().Be(expected.Outcome, report.ToString());
        report.Failures.Select(check => check.Rule).Should().BeEquivalentTo(expected.Failing);
        checks
            .Where(check => check.Verdict == AmountVerdict.Contradicted)
            .Select(check => check.Rule)
            .Should()
            .BeEquivalentTo(expected.Contradicted);
        report.CheckCount.Should().Be(checks.Count(IsEvaluated));
    }

    [Fact]
    public void Explain_UpsellLineThatIsNotCounted_NamesTheLine()
    {
        AmountRules rules = ProviderCatalog.All.Single(each => each.Id.ToString() == "intercart").Amounts!;

        AmountExplanation? explanation = rules.Read(UpsellCountedOnce.Utf8())!.Verify().Explanation;

        explanation!.Cause.Should().Be(AmountCause.LineLeftOut);
        explanation.Rule.Should().Be("upsell_amount");
        explanation.Difference.Should().Be(-7m);
        explanation.Text.Should().Be("upsell_amount is 7, its rule gives 14: upsell_product_list[0] (7) is left out.");
        explanation.Candidates.Should().StartWith("upsell_amount").And.Contain("upsell_product_list[0].amount");
    }

    private static bool IsEvaluated(AmountCheck check) =>
        check.Verdict is not (AmountVerdict.NotStated or AmountVerdict.Contradicted or AmountVerdict.TooLarge);

    private static AmountSheet? SheetOf(string provider, string fixture)
    {
        AmountRules? rules = ProviderCatalog.All.SingleOrDefault(each => each.Id.ToString() == provider)?.Amounts;
        return rules?.Read(FixtureFile.Get(provider, fixture).ReadBytes());
    }
}
