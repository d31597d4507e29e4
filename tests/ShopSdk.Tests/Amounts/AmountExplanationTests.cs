using ShopSdk.Amounts;

namespace ShopSdk.Tests.Amounts;

/// <summary>Each single mistake that an explanation can name.</summary>
public sealed class AmountExplanationTests
{
    [Fact]
    public void Verify_ConsistentReceipt_AgreesAndExplainsNothing()
    {
        AmountReport report = new Receipt().Verify();

        report.Outcome.Should().Be(AmountOutcome.Agrees);
        report.CheckCount.Should().Be(4);
        report.Explanation.Should().BeNull();
        report.ToString().Should().Be("Agrees (4 checks)");
    }

    [Theory]
    [InlineData("24", AmountCause.TermLeftOut, "shipping (4) is left out")]
    [InlineData("31", AmountCause.TermLeftOut, "discount (3) is left out")]
    [InlineData("32", AmountCause.TermCountedTwice, "shipping (4) is counted twice")]
    [InlineData("25", AmountCause.TermCountedTwice, "discount (3) is counted twice")]
    [InlineData("34", AmountCause.TermSignWrong, "discount (3) has the wrong sign")]
    [InlineData("20", AmountCause.TermSignWrong, "shipping (4) has the wrong sign")]
    [InlineData("26", AmountCause.TaxIncluded, "tax (2) is not added, as if the goods included it")]
    [InlineData("2800", AmountCause.MinorUnits, "it is in minor units, its terms are in major units")]
    [InlineData("0.28", AmountCause.MinorUnits, "it is in major units, its terms are in minor units")]
    public void Explain_TotalOff_NamesTheTerm(string total, AmountCause cause, string clause)
    {
        decimal stated = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture);

        AmountReport report = new Receipt { Total = stated }.Verify();

        AmountExplanation explanation = report.Explanation!;
        explanation.Cause.Should().Be(cause);
        explanation.Rule.Should().Be("total");
        explanation.Difference.Should().Be(stated - 28m);
        explanation.Text.Should().Be($"total is {total}, its rule gives 28: {clause}.");
        explanation.Candidates[0].Should().Be("total");
        report.ToString().Should().EndWith(explanation.ToString());
    }

    [Theory]
    [InlineData(20, AmountCause.LineLeftOut, "lines[1] (5) is left out")]
    [InlineData(5, AmountCause.LineLeftOut, "lines[0] (20) is left out")]
    [InlineData(30, AmountCause.LineCountedTwice, "lines[1] (5) is counted twice")]
    [InlineData(27, AmountCause.TaxIncluded, "tax (2) is included")]
    [InlineData(23, AmountCause.TaxExcluded, "tax (2) is excluded")]
    public void Explain_GoodsOffAndTotalWithThem_NamesTheLineOrTheTax(int goods, AmountCause cause, string clause)
    {
        AmountExplanation explanation = new Receipt { Goods = goods, Total = goods + 3m }
            .Verify()
            .Explanation!;

        explanation.Cause.Should().Be(cause);
        explanation.Text.Should().Be($"goods is {goods}, its rule gives 25: {clause}.");
        explanation.Candidates.Should().Contain("goods");
    }

    [Fact]
    public void Explain_OneTermInCents_NamesTheTerm()
    {
        AmountExplanation explanation = new Receipt { Shipping = 400m }
            .Verify()
            .Explanation!;

        explanation.Cause.Should().Be(AmountCause.MinorUnits);
        explanation.Text.Should().Be("total is 28, its rule gives 424: shipping is in minor units.");
        explanation.Candidates.Should().Contain("shipping");
    }

    [Fact]
    public void Explain_CurrencyWithoutMinorUnits_KnowsNoCents() =>
        new Receipt { Total = 2800m }
            .Verify("JPY")
            .Explanation!.Cause.Should()
            .Be(AmountCause.Unexplained);

    [Fact]
    public void Explain_ThreeDecimals_TakesThousandths() =>
        new Receipt { Total = 28_000m }
            .Verify("KWD")
            .Explanation!.Cause.Should()
            .Be(AmountCause.MinorUnits);

    [Fact]
    public void Explain_SumRoundedOnceAndLinesOneByOne_IsRoundingPerOrder()
    {
        // 10 % of 0.33 is 0.033: five lines of 0.03 make 0.15, and 0.165 rounds to 0.17.
        Receipt receipt = new()
        {
            Lines = [.. Enumerable.Repeat(new ReceiptLine(0.33m, 1, 0.33m, 0.03m), 5)],
            Goods = 1.65m,
            Total = 4.65m,
            Rate = 10m,
            Fees = 0.17m,
        };

        AmountExplanation explanation = receipt.Verify().Explanation!;

        explanation.Cause.Should().Be(AmountCause.RoundedPerOrder);
        explanation.Rule.Should().Be("fees");
        explanation.Text.Should().Contain("rounded once for the order");
        (receipt with { Fees = 0.15m }).Verify().Outcome.Should().Be(AmountOutcome.Agrees);
    }

    [Fact]
    public void Explain_EachItemRounded_IsRoundingPerUnit()
    {
        // 15 % of 3.33 is 0.4995: thirty times 0.50 make 15.00, and the share of all is 14.985.
        AmountExplanation explanation = new Receipt
        {
            Lines = [new(3.33m, 30, 99.90m, 15.00m)],
            Goods = 99.90m,
            Total = 102.90m,
            Rate = 15m,
            Fees = 15.00m,
        }
            .Verify()
            .Explanation!;

        explanation.Cause.Should().Be(AmountCause.RoundedPerUnit);
        explanation.Rule.Should().Be("lines[0].fee");
        explanation.Difference.Should().Be(0.015m);
        explanation.Text.Should().Contain("each item is rounded before it is multiplied");
    }

    [Theory]
    [InlineData("0.49", AmountVerdict.AgreesWithinRounding)]
    [InlineData("0.4995", AmountVerdict.Agrees)]
    [InlineData("0.50", AmountVerdict.AgreesWithinRounding)]
    [InlineData("0.51", AmountVerdict.Disagrees)]
    public void Verify_RuleThatDivides_AcceptsLessThanAMinorUnit(string fee, AmountVerdict verdict)
    {
        decimal stated = decimal.Parse(fee, System.Globalization.CultureInfo.InvariantCulture);

        AmountSheet sheet = new Receipt
        {
            Lines = [new(3.33m, 1, 3.33m, stated)],
            Goods = 3.33m,
            Total = 6.33m,
            Rate = 15m,
        }.Sheet();

        sheet.Checks().Single(check => check.Rule == "lines[0].fee").Verdict.Should().Be(verdict);
    }

    [Fact]
    public void Explain_NothingFits_SaysSoAndNamesTheDifference()
    {
        AmountExplanation explanation = new Receipt { Total = 29.37m }
            .Verify()
            .Explanation!;

        explanation.Cause.Should().Be(AmountCause.Unexplained);
        explanation.Text.Should().Be("total is 29.37, its rule gives 28: no rule explains the difference of 1.37.");
        explanation.Candidates.Should().Equal("total", "shipping", "discount", "tax");
    }

    [Fact]
    public void Explain_OneMemberInManyRules_NamesItAndItsTrueSize()
    {
        AmountExplanation explanation = new Receipt { Lines = [new(10m, 2, 21.37m), new(5m, 1, 5m)] }
            .Verify()
            .Explanation!;

        explanation.Candidates.Should().Equal("lines[0].amount");
        explanation.Cause.Should().Be(AmountCause.Unexplained);
        explanation
            .Text.Should()
            .EndWith(
                "every failing check contains lines[0].amount, and all would agree if it were 1.37 less. (2 checks fail in all.)"
            );
    }

    [Fact]
    public void Verify_NumbersBeyondDecimal_AreTooLargeAndNotJudged()
    {
        AmountSheet sheet = new Receipt
        {
            Lines = [new(decimal.MaxValue, 9, 1m)],
            Goods = 1m,
            Total = 4m,
        }.Sheet();

        sheet.Checks().Single(check => check.Rule == "lines[0].amount").Verdict.Should().Be(AmountVerdict.TooLarge);
        sheet.Verify().Outcome.Should().Be(AmountOutcome.Agrees);
    }

    [Fact]
    public void Verify_ResponseChangesAfterwards_ReportSaysWhatWasStatedWhenItWasMade()
    {
        List<ReceiptLine> lines = [new(10m, 2, 21.37m), new(5m, 1, 5m)];
        AmountReport report = new Receipt { Lines = lines }.Verify();

        lines[0] = new(10m, 2, 20m);

        report.Failures.Select(check => (check.Rule, check.Stated)).Should().Equal(("goods", 25m), ("lines[0].amount", 21.37m));
        report.Failures[0].Terms.Select(term => term.Value).Should().Equal(21.37m, 5m);
        report.Explanation!.Text.Should().EndWith("all would agree if it were 1.37 less. (2 checks fail in all.)");
    }
}
