using ShopSdk.Amounts;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Providers.TokenCheckout.Wire;

namespace ShopSdk.Tests.Providers.TokenCheckout;

/// <summary>What the samples leave open about the total.</summary>
public sealed class TokenCheckoutAmountsTests
{
    [Theory]
    [InlineData(45.00, AmountVerdict.Agrees)]
    [InlineData(48.00, AmountVerdict.Agrees)]
    [InlineData(47.00, AmountVerdict.Doubtful)]
    [InlineData(1.00, AmountVerdict.Doubtful)]
    public void Total_WithPoints_IsAtMostDoubted(double total, AmountVerdict expected)
    {
        AmountSheet sheet = SheetOf((decimal)total, points: 3.00m);
        AmountReport report = sheet.Verify();

        report.Outcome.Should().Be(AmountOutcome.Partly, "no sample has points");
        report.ForbidsPlacing.Should().BeFalse();
        VerdictOnTotal(sheet).Should().Be(expected);
    }

    [Theory]
    [InlineData(48.00, null, AmountVerdict.Agrees)]
    [InlineData(48.00, 0.0, AmountVerdict.Agrees)]
    [InlineData(45.00, null, AmountVerdict.Disagrees)]
    [InlineData(45.00, 0.0, AmountVerdict.Disagrees)]
    public void Total_WithoutPoints_IsWhatTheVendorStates(double total, double? points, AmountVerdict expected)
    {
        AmountSheet sheet = SheetOf((decimal)total, (decimal?)points);
        AmountReport report = sheet.Verify();

        VerdictOnTotal(sheet).Should().Be(expected);
        report.ForbidsPlacing.Should().BeFalse("every sample has a discount of zero");
    }

    [Theory]
    [InlineData(53.00, false)]
    [InlineData(53.01, true)]
    public void Total_WithoutADiscount_IsProven(double total, bool forbids) =>
        SheetOf((decimal)total, points: null, discounts: 0m).Verify().ForbidsPlacing.Should().Be(forbids);

    private static AmountSheet SheetOf(decimal total, decimal? points, decimal discounts = 5.00m)
    {
        var checkout = new TokenCheckoutSnapshot
        {
            TotalPrice = total,
            TotalLineItemsPrice = 50.00m,
            ShippingCost = 3.00m,
            TotalDiscounts = discounts,
            PointsPrice = points,
        };
        return TokenCheckoutAmounts.Rules.Sheet(checkout, Currency.Cny);
    }

    private static AmountVerdict VerdictOnTotal(AmountSheet sheet) =>
        sheet.Checks().Single(check => check.Definition.IsTotal && check.Verdict != AmountVerdict.NotStated).Verdict;
}
