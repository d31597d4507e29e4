using System.Globalization;
using System.Text.Json;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Json;

public sealed class AmountConverterTests
{
    [Theory]
    [InlineData("8.8", "8.8")]
    [InlineData("8.80", "8.80")]
    [InlineData("\"8.80\"", "8.80")]
    [InlineData("\"8\\u002e80\"", "8.80")]
    [InlineData("1009.8", "1009.8")]
    [InlineData("\"-5.00\"", "-5.00")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("\"007.50\"", "7.50")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    [InlineData("\"1234567890123456789012345678\"", "1234567890123456789012345678")]
    [InlineData("12345678901234.56789012345678", "12345678901234.56789012345678")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Read_NumberOrText_IsExactWithScale(string json, string expected)
    {
        decimal? amount = ConverterProbe.Read($"{{\"amount\":{json}}}").Amount;

        amount!.Value.ToString(CultureInfo.InvariantCulture).Should().Be(expected);
        ConverterProbe.Read($"{{\"amount_text\":{json}}}").AmountText.Should().Be(amount);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void Read_Nothing_IsNull(string json) => ConverterProbe.Read($"{{\"amount\":{json}}}").Amount.Should().BeNull();

    [Theory]
    [InlineData("1e2", "the number 1e2")]
    [InlineData("\"1E2\"", "the text \"1E2\"")]
    [InlineData("\"NaN\"", "NaN")]
    [InlineData("\"Infinity\"", "Infinity")]
    [InlineData("\"1,000.00\"", "1,000.00")]
    [InlineData("\"1,50\"", "1,50")]
    [InlineData("\" 1\"", "\" 1\"")]
    [InlineData("\"+1\"", "+1")]
    [InlineData("\"1.\"", "1.")]
    [InlineData("\".5\"", ".5")]
    [InlineData("\"-\"", "-")]
    [InlineData("\"$5\"", "$5")]
    [InlineData("12345678901234567890123456789", "the number ***")]
    [InlineData("0.12345678901234567890123456789", "the number ***")]
    [InlineData("true", "found true")]
    [InlineData("{}", "an object")]
    [InlineData("[]", "an array")]
    public void Read_AnythingElse_SaysWhatWasFound(string json, string found)
    {
        Action read = () => ConverterProbe.Read($"{{\"amount\":{json}}}");

        JsonException exception = read.Should().Throw<JsonException>().Which;
        exception.Message.Should().StartWith("Expected an amount").And.Contain(found);
        exception.Path.Should().Be("$.amount");
    }

    [Fact]
    public void Read_LongText_IsCutInTheMessage()
    {
        Action read = () => ConverterProbe.Read($"{{\"amount\":\"{string.Join(' ', Enumerable.Repeat("word", 100))}\"}}");

        read.Should().Throw<JsonException>().Which.Message.Should().Contain("word word word word word word word word…");
    }

    [Fact]
    public async Task Read_InPieces_IsTheSame()
    {
        ConverterProbe probe = await ConverterProbe.ReadInPiecesAsync(
            """{"amount":12345.678,"amount_text":"8\u002e80","number":"2.5","flag":"\u0059","id":12345}""",
            TestContext.Current.CancellationToken
        );

        probe
            .Should()
            .Be(
                new ConverterProbe
                {
                    Amount = 12345.678m,
                    AmountText = 8.80m,
                    Number = 2.5,
                    Flag = true,
                    Id = "12345",
                }
            );
    }

    [Fact]
    public void Read_Amount_AllocatesNothing()
    {
        byte[] json = """{"amount":"8.80"}"""u8.ToArray();
        byte[] empty = "{}"u8.ToArray();

        Allocated(json).Should().Be(Allocated(empty));

        static long Allocated(byte[] json) =>
            Allocation.Of(() => JsonSerializer.Deserialize(json, ConverterProbeJson.Default.ConverterProbe));
    }

    [Fact]
    public void Write_Amount_KeepsTheScaleInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = comma;
        try
        {
            new ConverterProbe { Amount = 5.90m, AmountText = 5.90m }
                .Write()
                .Should()
                .Be("""{"amount":5.90,"amount_text":"5.90"}""");
            ConverterProbe.Read("""{"amount":"5.90"}""").Amount.Should().Be(5.90m);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
