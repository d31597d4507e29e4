using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ShopSdk.Tests.Json;

public sealed class ConverterPropertyTests
{
    private static readonly Arbitrary<decimal> Decimals = (
        from high in ArbMap.Default.GeneratorFor<int>()
        from middle in ArbMap.Default.GeneratorFor<int>()
        from low in ArbMap.Default.GeneratorFor<int>()
        from negative in ArbMap.Default.GeneratorFor<bool>()
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high & 0xFFFFFFF, negative, (byte)scale)
    ).ToArbitrary();

    private static readonly Arbitrary<string> AmountLike = Gen.ArrayOf(Gen.Elements("0123456789.-+eE, ".ToCharArray()))
        .Select(characters => new string(characters))
        .ToArbitrary();

    [Fact]
    public void Amount_Any28Digits_AreReadAndWrittenUnchanged() =>
        Prop.ForAll(
                Decimals,
                value =>
                {
                    string text = value.ToString(CultureInfo.InvariantCulture);
                    ConverterProbe asText = ConverterProbe.Read($"{{\"amount_text\":\"{text}\"}}");
                    ConverterProbe asNumber = ConverterProbe.Read($"{{\"amount\":{text}}}");
                    return asText.Write() == $"{{\"amount_text\":\"{text}\"}}" && asNumber.Amount == value;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Amount_AnyText_IsExactOrRefused() =>
        Prop.ForAll(
                AmountLike,
                text =>
                {
                    try
                    {
                        decimal? amount = ConverterProbe.Read($"{{\"amount\":\"{text}\"}}").Amount;
                        return text.Length == 0
                            ? amount is null
                            : amount
                                == decimal.Parse(
                                    text,
                                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                                    CultureInfo.InvariantCulture
                                );
                    }
                    catch (JsonException)
                    {
                        return true;
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Integer_AnyLong_IsReadAndWrittenUnchanged() =>
        Prop.ForAll<long>(value =>
                ConverterProbe.Read($"{{\"integer\":\"{value}\"}}").Whole == value
                && new ConverterProbe { Whole = value }.Write() == $"{{\"integer\":{value}}}"
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Text_AnyText_IsReadAndWrittenUnchanged() =>
        Prop.ForAll<NonNull<string>>(text =>
            {
                string json = JsonSerializer.Serialize(text.Get);
                string? expected = JsonSerializer.Deserialize<string>(json);
                ConverterProbe probe = ConverterProbe.Read($"{{\"text\":{json},\"id\":{json}}}");
                return probe.Text == expected && probe.Id == expected && ConverterProbe.Read(probe.Write()) == probe;
            })
            .QuickCheckThrowOnFailure();
}
