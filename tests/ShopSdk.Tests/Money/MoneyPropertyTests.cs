using FsCheck;
using FsCheck.Fluent;

namespace ShopSdk.Tests;

public sealed class MoneyPropertyTests
{
    private static readonly Currency Usd = Currency.Usd;

    private static readonly Arbitrary<Money> Amounts = (
        from mantissa in ArbMap.Default.GeneratorFor<long>()
        from scale in Gen.Choose(0, 8)
        from code in Gen.Elements("USD", "JPY", "KWD", "CLF", "XXX", "QQQ")
        select Money.FromMinor(mantissa, Currency.Parse(code), scale)
    ).ToArbitrary();

    private static readonly Arbitrary<Money> Dollars = (
        from mantissa in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 6)
        select Money.FromMinor(mantissa, Usd, scale)
    ).ToArbitrary();

    [Fact]
    public void Parse_OfToString_IsTheSameMoney() =>
        Prop.ForAll(Amounts, money => Money.Parse(money.ToString()) == money).QuickCheckThrowOnFailure();

    [Fact]
    public void ToString_EqualMoney_IsTheSameText() =>
        Prop.ForAll(Dollars, money => money.ToString() == new Money(money.Amount * 1.000m, Usd).ToString())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void FromMinor_OfToMinor_IsTheSameMoney() =>
        Prop.ForAll<long>(minor =>
                Money.FromMinor(minor, Usd).ToMinor() == minor && Money.FromMinor(minor, Usd, 8).ToMinor(8) == minor
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Subtract_WhatWasAdded_GivesTheStart() =>
        Prop.ForAll(Dollars, Dollars, (a, b) => a + b - b == a && a + b == b + a && a - b == -(b - a)).QuickCheckThrowOnFailure();

    [Fact]
    public void Multiply_SmallQuantity_IsRepeatedAddition() =>
        Prop.ForAll(
                Dollars,
                Gen.Choose(0, 20).ToArbitrary(),
                (price, quantity) =>
                    price * quantity == Enumerable.Repeat(price, quantity).Aggregate(Money.Zero(Usd), (sum, p) => sum + p)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Round_Result_IsWithinHalfAMinorUnit() =>
        Prop.ForAll(
                Dollars,
                money =>
                    Math.Abs(money.Round(MidpointRounding.ToEven).Amount - money.Amount) <= 0.005m
                    && money.Round(MidpointRounding.ToEven).ToMinor() == money.Round(MidpointRounding.ToEven).Amount * 100m
            )
            .QuickCheckThrowOnFailure();
}
