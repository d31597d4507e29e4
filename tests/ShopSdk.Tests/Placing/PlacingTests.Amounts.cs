using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Tests.Amounts;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>The total that the buyer agreed to, and the totals that a placement states.</content>
public sealed partial class PlacingTests
{
    private static readonly Money Agreed = new(12.50m, Currency.Parse("EUR"));

    [Theory]
    [InlineData(AmountGuard.Ignore)]
    [InlineData(AmountGuard.Report)]
    public async Task PlaceAsync_TotalIsTheExpectedOne_Places(AmountGuard guard)
    {
        _shop.LookUp = (_, _) => StubShop.Response("""{"total":12.50}""");

        Placement placement = await PlaceAsync(guard, Agreed);

        Placement.Placed placed = placement.Should().BeOfType<Placement.Placed>().Subject;
        (placed.Total, placed.QuotedTotal).Should().Be((null, Agreed), "the order itself stated no total");
    }

    [Theory]
    [InlineData("""{"total":12.51}""", "12.51 EUR")]
    [InlineData("""{}""", "no total")]
    public async Task PlaceAsync_TotalIsAnother_PlacesNothing(string quote, string total)
    {
        _shop.LookUp = (_, _) => StubShop.Response(quote);

        Func<Task> place = () => PlaceAsync(AmountGuard.Ignore, Agreed);

        AmountsDisagreeException error = (await place.Should().ThrowAsync<AmountsDisagreeException>()).Which;
        error.Message.Should().Be($"The buyer agreed to {Agreed}, and the checkout now says {total}. Show it and ask again.");
        error.Provider.Should().Be(StubProvider.Instance.Id);
        error.Report.Should().BeNull();
        _shop.Placings.Should().Be(0);
        (await _journal.FindAsync(Intent, Canceled)).Record.Should().BeNull("nothing is on its way");
    }

    [Theory]
    [InlineData("""{"total":12.50}""", """{"order":"1"}""", null, null)]
    [InlineData("""{"total":12.50}""", """{"order":"1","total":12.50}""", 12.50, true)]
    [InlineData("""{"total":12.50}""", """{"order":"1","total":13.00}""", 13.00, false)]
    [InlineData("""{}""", """{"order":"1","total":13.00}""", 13.00, null)]
    [InlineData("""{}""", """{"order":"1"}""", null, null)]
    public async Task PlaceAsync_Totals_AreTheOrdersAndComparedWithTheQuote(
        string quote,
        string order,
        double? total,
        bool? matches
    )
    {
        _shop.LookUp = (_, _) => StubShop.Response(quote);
        _shop.Place = _ => StubShop.Response(order);

        Placement.Placed placed = (await PlaceAsync(AmountGuard.Report, null)).Should().BeOfType<Placement.Placed>().Subject;

        (placed.Total?.Amount).Should().Be((decimal?)total);
        placed.MatchesQuote.Should().Be(matches);
    }

    [Theory]
    [InlineData(AmountGuard.Ignore)]
    [InlineData(AmountGuard.Report)]
    public async Task PlaceAsync_AmountsDisagreeButAreNotRequiredTo_Places(AmountGuard guard)
    {
        Placement placement = await PlaceAsync(guard, null, new Receipt { Tax = null, Total = 27m });

        placement.Should().BeOfType<Placement.Placed>();
    }

    [Theory]
    [InlineData("""{"order":"1"}""", null, null)]
    [InlineData("""{"order":"1","total":12.50}""", 12.50, true)]
    [InlineData("""{"order":"1","total":13.00}""", 13.00, false)]
    public async Task PlaceAsync_ResponseLost_TotalOfTheLookUpIsComparedWithTheQuote(string order, double? total, bool? matches)
    {
        _shop.LookUp = (_, _) => StubShop.Response(_shop.Placings == 0 ? """{"total":12.50}""" : order);
        _shop.Place = _ => StubShop.Lost();

        Placement.Placed placed = (await PlaceAsync(AmountGuard.Report, null)).Should().BeOfType<Placement.Placed>().Subject;

        placed.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        (placed.Total?.Amount).Should().Be((decimal?)total);
        placed.MatchesQuote.Should().Be(matches);
    }

    [Fact]
    public async Task PlaceAsync_AmountsAreRequiredToAgreeAndDoNot_PlacesNothing()
    {
        Func<Task> place = () => PlaceAsync(AmountGuard.Require, null, new Receipt { Tax = null, Total = 27m });

        AmountsDisagreeException error = (await place.Should().ThrowAsync<AmountsDisagreeException>()).Which;
        error.Message.Should().Be($"The amounts of the checkout disagree, so it is not placed. {error.Report!.Explanation}");
        error.Provider.Should().Be(StubProvider.Instance.Id);
        _shop.Placings.Should().Be(0);
        (await _journal.FindAsync(Intent, Canceled)).Record.Should().BeNull();
    }

    public static TheoryData<string> Harmless => ["agrees", "only seen", "not stated"];

    [Theory]
    [MemberData(nameof(Harmless))]
    public async Task PlaceAsync_AmountsAreRequiredToAgree_PlacesWhatNothingForbids(string name)
    {
        Receipt? receipt = name switch
        {
            "agrees" => new Receipt(),
            "only seen" => new Receipt { Fees = 7m, Lines = [new(10m, 2, 20m, 1m), new(5m, 1, 5m, 1m)] },
            _ => null,
        };

        Placement placement = await PlaceAsync(AmountGuard.Require, null, receipt);

        placement.Should().BeOfType<Placement.Placed>();
    }

    private Task<Placement> PlaceAsync(AmountGuard guard, Money? expected, Receipt? receipt = null)
    {
        StubClient client = NewClient(o => o.Placement.Amounts = guard);
        client.Sheet = receipt?.Sheet();
        PlaceRequest request = PlaceRequest.Paid() with { ExpectedTotal = expected };
        return client.PlaceAsync(client.NewId(), request, cancellationToken: Canceled);
    }
}
