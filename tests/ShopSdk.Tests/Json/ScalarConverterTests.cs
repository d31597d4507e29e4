using System.Text.Json;

namespace ShopSdk.Tests.Json;

public sealed class ScalarConverterTests
{
    [Theory]
    [InlineData("2", 2L)]
    [InlineData("\"2\"", 2L)]
    [InlineData("2.00", 2L)]
    [InlineData("\"-7\"", -7L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Integer_WholeNumber_IsRead(string json, long? expected) =>
        ConverterProbe.Read($"{{\"integer\":{json}}}").Whole.Should().Be(expected);

    [Theory]
    [InlineData("integer", "2.5")]
    [InlineData("integer", "9223372036854775808")]
    [InlineData("integer", "1e3")]
    [InlineData("integer", "\"two\"")]
    [InlineData("integer", "true")]
    [InlineData("number", "\"NaN\"")]
    [InlineData("number", "\"1e999\"")]
    [InlineData("number", "\"1x\"")]
    [InlineData("number", "[]")]
    [InlineData("id", "true")]
    [InlineData("id", "[]")]
    [InlineData("text", "{}")]
    [InlineData("text", "[1]")]
    [InlineData("flag", "2")]
    [InlineData("flag", "\"yes\"")]
    [InlineData("flag", "\"Z\"")]
    [InlineData("flag", "[]")]
    [InlineData("flag_number", "\"truefalsetruefalsetruefalsetruefalse\"")]
    [InlineData("timestamp", "true")]
    [InlineData("timestamp", "{}")]
    [InlineData("unix_time", "\"2024-01-01\"")]
    [InlineData("unix_time", "999999999999999")]
    [InlineData("unix_time", "1.5")]
    [InlineData("child", "[{}]")]
    [InlineData("child", "1")]
    [InlineData("children", "1")]
    [InlineData("children", "[null]")]
    [InlineData("text", "\"\\ud800\"")]
    public void Read_Unreadable_NamesPathAndExpectation(string member, string json)
    {
        Action read = () => ConverterProbe.Read($"{{\"{member}\":{json}}}");

        JsonException exception = read.Should().Throw<JsonException>().Which;
        exception.Path.Should().StartWith($"$.{member}");
        if (!json.Contains("ud800", StringComparison.Ordinal))
            exception.Message.Should().StartWith("Expected ").And.Contain(" but found ");
    }

    [Theory]
    [InlineData("1715595075.887101", 1715595075.887101)]
    [InlineData("\"2.2\"", 2.2)]
    [InlineData("1e3", 1000d)]
    [InlineData("\"\"", null)]
    public void Number_Finite_IsRead(string json, double? expected) =>
        ConverterProbe.Read($"{{\"number\":{json}}}").Number.Should().Be(expected);

    [Theory]
    [InlineData("\"00123\"", "00123")]
    [InlineData("3250345461", "3250345461")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    public void Id_TextOrNumber_IsText(string json, string? expected) =>
        ConverterProbe.Read($"{{\"id\":{json}}}").Id.Should().Be(expected);

    [Theory]
    [InlineData("\"abc\"", "abc")]
    [InlineData("8.80", "8.80")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    public void Text_AnyScalar_IsText(string json, string? expected) =>
        ConverterProbe
            .Read($"{{\"text\":{json},\"id\":\"after\"}}")
            .Should()
            .Be(new ConverterProbe { Text = expected, Id = "after" });

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("\"1\"", true)]
    [InlineData("\"Y\"", true)]
    [InlineData("\"y\"", true)]
    [InlineData("\"True\"", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("\"0\"", false)]
    [InlineData("\"N\"", false)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void Flag_EveryForm_IsRead(string json, bool? expected)
    {
        ConverterProbe.Read($"{{\"flag\":{json}}}").Flag.Should().Be(expected);
        ConverterProbe.Read($"{{\"flag_number\":{json}}}").FlagNumber.Should().Be(expected);
    }

    [Theory]
    [InlineData("1720805620", "2024-07-12T17:33:40Z")]
    [InlineData("\"1720805620\"", "2024-07-12T17:33:40Z")]
    [InlineData("0", null)]
    [InlineData("\"0\"", null)]
    [InlineData("\"\"", null)]
    public void UnixTime_Seconds_AreAnInstant(string json, string? expected) =>
        ConverterProbe
            .Read($"{{\"unix_time\":{json}}}")
            .UnixTime.Should()
            .Be(expected is null ? null : DateTimeOffset.Parse(expected));

    [Theory]
    [InlineData("2024-07-12T17:23:40Z", "2024-07-12T17:23:40+00:00")]
    [InlineData("2021-05-12T15:40:58.770985+08:00", "2021-05-12T15:40:58.770985+08:00")]
    [InlineData("2021-05-12 15:40:58+08:00", "2021-05-12T15:40:58+08:00")]
    [InlineData("2024-asdsad03-01T13:01:00Z", null)]
    [InlineData("2024-05-08 11:43:34", null)]
    [InlineData("2024-05-08T11:43:34", null)]
    [InlineData("2024-05-08", null)]
    [InlineData("2024-13-08T11:43:34Z", null)]
    public void Timestamp_Text_IsKeptWhateverItSays(string text, string? expected)
    {
        WireTimestampShouldBe(ConverterProbe.Read($"{{\"timestamp\":\"{text}\"}}"), text, expected);
    }

    [Fact]
    public void Timestamp_Number_IsKeptAsDigits() =>
        WireTimestampShouldBe(ConverterProbe.Read("""{"timestamp":1720805620}"""), "1720805620", null);

    [Fact]
    public void Timestamp_EmptyText_IsNull() => ConverterProbe.Read("""{"timestamp":""}""").Timestamp.Should().BeNull();

    [Fact]
    public void Write_EachKind_HasItsForm()
    {
        var probe = new ConverterProbe
        {
            Whole = 2,
            Number = 2.5,
            Id = "17",
            Text = "x",
            Flag = true,
            FlagNumber = false,
            Timestamp = new(DateTimeOffset.Parse("2024-07-12T17:23:40.5+02:00")),
            UnixTime = DateTimeOffset.FromUnixTimeSeconds(1720805620),
        };

        string json = probe.Write();

        json.Should()
            .Be(
                """{"integer":2,"number":2.5,"id":"17","text":"x","flag":true,"flag_number":0,"timestamp":"2024-07-12T17:23:40.5\u002B02:00","unix_time":1720805620}"""
            );
        ConverterProbe.Read(json).Should().Be(probe);
        new ConverterProbe { FlagNumber = true }
            .Write()
            .Should()
            .Be("""{"flag_number":1}""");
    }

    private static void WireTimestampShouldBe(ConverterProbe probe, string text, string? value)
    {
        probe.Timestamp!.Value.Text.Should().Be(text);
        probe.Timestamp.Value.ToString().Should().Be(text);
        probe.Timestamp.Value.Value.Should().Be(value is null ? null : DateTimeOffset.Parse(value));
    }
}
