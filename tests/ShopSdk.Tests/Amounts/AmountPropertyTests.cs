using ShopSdk.Tests.Amounts.Lab;
using ShopSdk.Tests.Amounts.Lab.Plausible;

namespace ShopSdk.Tests.Amounts;

/// <summary>A short run of what the amount lab runs at length. The same seeds make the same orders, so that the counts are exact.</summary>
public sealed class AmountPropertyTests
{
    private const int Orders = 2_000;
    private const int PerHabit = 100;

    public static TheoryData<string> Providers => [.. PlausibleLab.Providers.Keys];

    public static TheoryData<string, string> Habits =>
        [.. PlausibleLab.Providers.SelectMany(each => each.Value.Habits.Select(habit => (each.Key, habit)))];

    /// <summary>How many of the changed numbers may not be seen: not fewer are seen than were before rules had several readings.</summary>
    public static TheoryData<string, int, int> MostNotSeen =>
        new()
        {
            { "intercart", 1, 45 },
            { "token-checkout", 0, 125 },
            { "anqicms", 2, 25 },
            { "shoplazza", 0, 175 },
        };

    [Theory]
    [MemberData(nameof(Providers))]
    public void Verify_PlainOrder_DoesNotDisagree(string provider) =>
        Enumerable
            .Range(0, Orders)
            .Select(seed => AmountLab.TryConsistent(provider, seed))
            .Should()
            .OnlyContain(fault => fault == null);

    [Theory]
    [MemberData(nameof(Providers))]
    public void Verify_OrderOfAnyShop_NeitherDisagreesNorForbidsPlacing(string provider) =>
        Enumerable
            .Range(0, Orders)
            .Select(seed => PlausibleLab.TryRight(provider, seed))
            .Should()
            .OnlyContain(fault => fault == null);

    [Theory]
    [MemberData(nameof(Habits))]
    public void Verify_OrderOfAShopWithOneHabit_NeitherDisagreesNorForbidsPlacing(string provider, string habit) =>
        Enumerable
            .Range(0, PerHabit)
            .Select(seed => PlausibleLab.TryRight(provider, seed, habit))
            .Should()
            .OnlyContain(fault => fault == null);

    [Theory]
    [MemberData(nameof(MostNotSeen))]
    public void Verify_OneNumberChanged_IsSeen(string provider, int ofPlain, int ofAnyShop)
    {
        LabSight[] plain = [.. Enumerable.Range(0, Orders).Select(seed => AmountLab.Tamper(provider, seed))];
        PlausibleSight[] any = [.. Enumerable.Range(0, Orders).Select(seed => PlausibleLab.Tamper(provider, seed))];

        plain.Count(sight => sight is LabSight.NotSeen).Should().BeLessThanOrEqualTo(ofPlain);
        any.Count(sight => sight is PlausibleSight.NotSeen).Should().BeLessThanOrEqualTo(ofAnyShop);
        any.Should().NotContain(PlausibleSight.FalseAlarm);
    }
}
