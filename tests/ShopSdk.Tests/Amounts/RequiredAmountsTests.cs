using ShopSdk.Placing;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Amounts;

/// <summary>Requiring amounts to agree is refused where no rule for the total is proven.</summary>
public sealed class RequiredAmountsTests
{
    private static readonly StoreOptions[] All =
    [
        new AnqiCmsOptions(),
        new IntercartOptions(),
        new OpenShopOptions(),
        new ShoplazzaOptions(),
        new TokenCheckoutOptions(),
    ];

    [Theory]
    [InlineData("anqicms", "Stated", "amount = origin_amount - discount_amount")]
    [InlineData("shoplazza", "Unproven", "total_price = sub_total")]
    [InlineData("open-shop", "It has none", "is Require")]
    public void Validate_RequireWithoutAProvenTotal_ListsTheRulesAndSaysWhatToUse(string provider, string basis, string part)
    {
        string problem = ProblemsOf(provider, AmountGuard.Require).Should().ContainSingle(each => IsAboutAmounts(each)).Subject;

        problem.Should().Contain(part).And.Contain(basis).And.Contain("Use Report").And.Contain("PlaceRequest.ExpectedTotal");
    }

    [Theory]
    [InlineData("intercart")]
    [InlineData("token-checkout")]
    public void Validate_RequireWithAProvenTotal_IsAccepted(string provider) =>
        ProblemsOf(provider, AmountGuard.Require).Should().NotContain(problem => IsAboutAmounts(problem));

    [Theory]
    [InlineData("anqicms")]
    [InlineData("shoplazza")]
    [InlineData("open-shop")]
    public void Validate_Report_IsAccepted(string provider) =>
        ProblemsOf(provider, AmountGuard.Report).Should().NotContain(problem => IsAboutAmounts(problem));

    private static bool IsAboutAmounts(string problem) => problem.StartsWith("Placement.Amounts", StringComparison.Ordinal);

    private static string[] ProblemsOf(string provider, AmountGuard guard)
    {
        StoreOptions options = All.Single(each => each.GetProvider().Id.ToString() == provider);
        options.Placement.Amounts = guard;
        return [.. options.Validate()];
    }
}
