using System.Globalization;

namespace ShopSdk.Tests;

public sealed class MoneyTests
{
    private static readonly Currency Usd = Currency.Usd;
    private static readonly Currency Eur = Currency.Eur;

    [Fact]
    public void Default_IsZeroInNoCurrency()
    {
        default(Money).Should().Be(new Money(0m, Currency.None));
        default(Money).ToString().Should().Be("0 XXX");
        default(Money).IsZero.Should().BeTrue();
    }

    [Fact]
    public void Equality_OtherScale_IsEqual()
    {
        new Money(12.3m, Usd).Should().Be(new Money(12.30m, Usd));
        new Money(12.3m, Usd).GetHashCode().Should().Be(new Money(12.30m, Usd).GetHashCode());
        new Money(12.3m, Usd).Should().NotBe(new Money(12.3m, Eur));
    }

    [Fact]
    public void Arithmetic_OneCurrency_IsExact()
    {
        (new Money(0.1m, Usd) + new Money(0.2m, Usd)).Should().Be(new Money(0.3m, Usd));
        (new Money(14.75m, Usd) - new Money(5.95m, Usd)).Should().Be(new Money(8.80m, Usd));
        (new Money(16.28m, Usd) * 3).Should().Be(new Money(48.84m, Usd));
        (2L * new Money(16.28m, Usd)).Should().Be(new Money(32.56m, Usd));
        (-new Money(1m, Usd)).Should().Be(new Money(-1m, Usd));
        Money.Zero(Usd).Should().Be(new Money(0m, Usd));
    }

    [Fact]
    public void Arithmetic_TwoCurrencies_NamesBoth()
    {
        var dollars = new Money(1m, Usd);
        var euros = new Money(1m, Eur);

        foreach (
            Action action in new Action[] { () => _ = dollars + euros, () => _ = dollars - euros, () => _ = dollars < euros }
        )
            action.Should().Throw<InvalidOperationException>().WithMessage("*USD*EUR*");
    }

    [Fact]
    public void Arithmetic_NoCurrency_IsACurrencyOfItsOwn() =>
        FluentActions
            .Invoking(() => default(Money) + new Money(1m, Usd))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*XXX*USD*");

    [Fact]
    public void Arithmetic_BeyondDecimal_IsAClearOverflow()
    {
        var most = new Money(decimal.MaxValue, Usd);

        FluentActions.Invoking(() => most + most).Should().Throw<OverflowException>().WithMessage("*28 significant digits*");
        FluentActions.Invoking(() => most * 2).Should().Throw<OverflowException>().WithMessage("*USD x 2*");
    }

    [Fact]
    public void Arithmetic_ThatDecimalWouldRound_IsAnOverflow()
    {
        var large = new Money(79228162514264337593543950m, Usd);
        var small = new Money(0.0001m, Usd);

        FluentActions.Invoking(() => large + small).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => large - small).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => (large + new Money(0.01m, Usd)) * 1001).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Comparison_OneCurrency_Orders()
    {
        var one = new Money(1m, Usd);
        var two = new Money(2m, Usd);

        (one < two).Should().BeTrue();
        (one > two).Should().BeFalse();
        (one <= new Money(1.00m, Usd)).Should().BeTrue();
        (two >= one).Should().BeTrue();
        new[] { two, one }.Order().Should().Equal(one, two);
    }

    [Theory]
    [InlineData("USD", 1230, "12.30 USD")]
    [InlineData("JPY", 1230, "1230 JPY")]
    [InlineData("KWD", 1230, "1.230 KWD")]
    [InlineData("CLF", -1, "-0.0001 CLF")]
    public void FromMinor_Currency_UsesItsMinorUnits(string code, long minor, string expected)
    {
        Money money = Money.FromMinor(minor, Currency.Parse(code));

        money.ToString().Should().Be(expected);
        money.ToMinor().Should().Be(minor);
    }

    [Fact]
    public void FromMinor_ExplicitScale_IgnoresTheCurrency()
    {
        Money yen = Money.FromMinor(1230, Currency.Jpy, scale: 2);

        yen.Amount.Should().Be(12.30m);
        yen.ToMinor(2).Should().Be(1230);
        Money.FromMinor(long.MinValue, Usd, 2).ToMinor(2).Should().Be(long.MinValue);
    }

    [Fact]
    public void FromMinor_UnknownMinorUnits_AsksForAScale()
    {
        FluentActions
            .Invoking(() => Money.FromMinor(1, Currency.None))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*XXX*decimals*");
        FluentActions.Invoking(() => Money.FromMinor(1, Usd, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Money.FromMinor(1, Usd, 29)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToMinor_FractionOfAMinorUnit_IsRefused()
    {
        FluentActions
            .Invoking(() => new Money(1.005m, Usd).ToMinor())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*1.005 USD*round*");
        FluentActions
            .Invoking(() => new Money(decimal.MaxValue, Usd).ToMinor())
            .Should()
            .Throw<OverflowException>()
            .WithMessage("*64 bits*");
        FluentActions.Invoking(() => new Money(1m, Currency.None).ToMinor()).Should().Throw<InvalidOperationException>();
        new Money(1.5000m, Usd).ToMinor().Should().Be(150);
    }

    [Fact]
    public void Round_Mode_IsTheCallers()
    {
        var money = new Money(2.125m, Usd);

        money.Round(MidpointRounding.ToEven).Amount.Should().Be(2.12m);
        money.Round(MidpointRounding.AwayFromZero).Amount.Should().Be(2.13m);
        money.Round(0, MidpointRounding.ToZero).Amount.Should().Be(2m);
        FluentActions
            .Invoking(() => new Money(1.5m, Currency.None).Round(MidpointRounding.ToEven))
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("12.3", "USD", "12.30 USD")]
    [InlineData("12.345", "USD", "12.345 USD")]
    [InlineData("12.3000", "USD", "12.30 USD")]
    [InlineData("-0.5", "EUR", "-0.50 EUR")]
    [InlineData("1000000", "JPY", "1000000 JPY")]
    [InlineData("1", "QQQ", "1 QQQ")]
    [InlineData("1.50", "QQQ", "1.5 QQQ")]
    public void ToString_Amount_KeepsTheValueAndPadsToMinorUnits(string amount, string code, string expected) =>
        new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Parse(code)).ToString().Should().Be(expected);

    [Fact]
    public void ToString_NegativeZero_HasNoSign() => new Money(-0.00m, Usd).Negate().ToString().Should().Be("0.00 USD");

    [Theory]
    [InlineData("12.30 USD", "12.30")]
    [InlineData("-5 usd", "-5")]
    [InlineData("0.0000000000000000000000000001 USD", "0.0000000000000000000000000001")]
    [InlineData("7922816251426433759354395033 USD", "7922816251426433759354395033")]
    public void Parse_PlainDecimal_IsExact(string text, string amount) =>
        Money.Parse(text).Should().Be(new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), Usd));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12.30")]
    [InlineData("12.30USD")]
    [InlineData("12.30  USD")]
    [InlineData(" 12.30 USD")]
    [InlineData("12.30 USD ")]
    [InlineData("12,30 USD")]
    [InlineData("1,000.00 USD")]
    [InlineData("1e3 USD")]
    [InlineData("NaN USD")]
    [InlineData("+1 USD")]
    [InlineData(".5 USD")]
    [InlineData("5. USD")]
    [InlineData("- USD")]
    [InlineData("1.2.3 USD")]
    [InlineData("12345678901234567890123456789 USD")]
    [InlineData("0.00000000000000000000000000001 USD")]
    [InlineData("USD 12.30")]
    [InlineData("١٢ USD")]
    public void TryParse_OtherText_IsRefused(string? text)
    {
        Money.TryParse(text, out Money money).Should().BeFalse();
        money.Should().Be(default(Money));
    }

    [Fact]
    public void Parse_OtherText_SaysWhatToWrite() =>
        FluentActions.Invoking(() => Money.Parse("abc")).Should().Throw<FormatException>().WithMessage("*12.30 USD*");
}
