using System.Reflection;
using ShopSdk.TestKit;

namespace ShopSdk.Tests;

public sealed class CurrencyTests
{
    [Fact]
    public void Default_IsNone_NamedXxx()
    {
        default(Currency).Should().Be(Currency.None);
        default(Currency).Code.Should().Be("XXX");
        default(Currency).IsNone.Should().BeTrue();
        default(Currency).MinorUnits.Should().BeNull();
        Currency.Parse("xxx").Should().Be(Currency.None);
    }

    [Theory]
    [InlineData("USD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("CNY", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("VND", 0)]
    [InlineData("UGX", 0)]
    [InlineData("KWD", 3)]
    [InlineData("BHD", 3)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    [InlineData("AED", 2)]
    [InlineData("ZWG", 2)]
    [InlineData("XCG", 2)]
    [InlineData("BGN", 2)]
    [InlineData("XAU", null)]
    [InlineData("QQQ", null)]
    public void MinorUnits_OfCode_AreIsos(string code, int? expected) => Currency.Parse(code).MinorUnits.Should().Be(expected);

    [Fact]
    public void CommonCurrencies_AreNamedByTheirCodes()
    {
        var named = typeof(Currency)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.Name != nameof(Currency.None))
            .ToDictionary(property => property.Name, property => (Currency)property.GetValue(null)!, StringComparer.Ordinal);

        named.Keys.Should().BeEquivalentTo("Usd", "Eur", "Gbp", "Jpy", "Cny");
        named.Should().OnlyContain(one => one.Value == Currency.Parse(one.Key) && one.Value.MinorUnits != null);
    }

    [Fact]
    public void MinorUnits_OfAllCodes_CountAsInTheStandard()
    {
        IEnumerable<int?> units =
            from a in Enumerable.Range('A', 26)
            from b in Enumerable.Range('A', 26)
            from c in Enumerable.Range('A', 26)
            select Currency.Parse($"{(char)a}{(char)b}{(char)c}").MinorUnits;

        Dictionary<int, int> count = units.OfType<int>().GroupBy(u => u).ToDictionary(g => g.Key, g => g.Count());

        // 0: BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF; 3: BHD IQD JOD KWD LYD OMR TND.
        count
            .Should()
            .Equal(
                new Dictionary<int, int>
                {
                    [2] = 145,
                    [0] = 17,
                    [3] = 7,
                    [4] = 2,
                }
            );
    }

    [Fact]
    public void Parse_LowerCase_IsTheSameCurrency() => Currency.Parse("usd").Should().Be(Currency.Parse("USD"));

    [Fact]
    public void Parse_UnknownCode_IsKept() => Currency.Parse("btc").Code.Should().Be("BTC");

    [Fact]
    public void Parse_KnownCode_AllocatesNothing() => Allocation.Of(() => Currency.Parse("USD").Code).Should().Be(0);

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("U1D")]
    [InlineData("US ")]
    [InlineData("ÜSD")]
    [InlineData("ſTD")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Currency.TryParse(text, out Currency currency).Should().BeFalse();
        currency.Should().Be(Currency.None);
        FluentActions.Invoking(() => Currency.Parse(text)).Should().Throw<FormatException>().WithMessage("*USD*");
    }
}
