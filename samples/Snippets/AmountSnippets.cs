using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Providers.Intercart;
using ShopSdk.Resilience;

namespace Snippets;

/// <summary>docs/concepts/amounts.md.</summary>
internal static class AmountSnippets
{
    public static void Verify(Checkout checkout)
    {
        #region verify
        AmountReport report = checkout.VerifyAmounts();
        if (report.Outcome == AmountOutcome.Disagrees)
        {
            foreach (AmountCheck check in report.Failures)
                Console.WriteLine($"{check.Rule}: {check.Stated}, not {check.Recomputed}, off by {check.Difference}");
            Console.WriteLine(report.Explanation);
        }
        #endregion
    }

    public static void Terms(Checkout checkout)
    {
        #region terms
        foreach (AmountCheck check in checkout.Sheet?.Checks() ?? [])
        {
            Console.WriteLine($"{check.Rule} = {check.Definition.Formula}: {check.Verdict} ({check.Definition.Basis})");
            foreach (AmountPart part in check.Terms)
                Console.WriteLine($"  {part.Member}: {part.Value}");
        }
        #endregion
    }

    public static void Guard(IntercartOptions options)
    {
        #region guard
        options.Placement.Amounts = AmountGuard.Require;
        #endregion
    }

    public static async Task PlaceAsync(ICheckoutClient shop, CheckoutId id)
    {
        #region refused
        try
        {
            await shop.PlaceAsync(id, PlaceRequest.Paid());
        }
        catch (AmountsDisagreeException e)
        {
            Console.WriteLine(e.Report?.Explanation?.Text ?? e.Message);
        }
        #endregion
    }

    public static AmountReport Recorded(byte[] body)
    {
        #region recorded
        ProviderDescriptor provider = ProviderCatalog.All.Single(each => each.Id == ProviderId.Parse("intercart"));
        AmountReport report = provider.Amounts?.Read(body)?.Verify() ?? AmountReport.Empty;
        #endregion
        return report;
    }
}
