using ShopSdk.Providers;
using ShopSdk.Tests.Amounts.Lab;

namespace ShopSdk.Tests.Amounts;

/// <summary>A short run of what the amount lab runs at length.</summary>
public sealed class AmountPropertyTests
{
    private const int Orders = 1_000;

    public static TheoryData<string> Providers =>
        [.. AmountLab.Makers.Keys.Where(name => ProviderCatalog.All.Any(each => each.Id.ToString() == name))];

    [Theory]
    [MemberData(nameof(Providers))]
    public void Verify_ConsistentOrder_DoesNotDisagree(string provider) =>
        Enumerable
            .Range(0, Orders)
            .Select(seed => AmountLab.TryConsistent(provider, seed))
            .Should()
            .OnlyContain(fault => fault == null);

    [Theory]
    [MemberData(nameof(Providers))]
    public void Verify_OneMemberTampered_FailsExactlyWhatTheOracleFailsAndSuspectsTheMember(string provider) =>
        Enumerable
            .Range(0, Orders)
            .Select(seed => AmountLab.TryTampered(provider, seed).Fault)
            .Should()
            .OnlyContain(fault => fault == null);
}
