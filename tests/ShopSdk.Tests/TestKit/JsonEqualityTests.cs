using System.Text.Json;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.TestKit;

public sealed class JsonEqualityTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"b":[1,2],"a":1}""")]
    [InlineData("1", "\"1.00\"")]
    [InlineData("\"8.80\"", "8.8")]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "1e2")]
    [InlineData("0", "\"-0.0\"")]
    [InlineData("12345678901234567890123456789012345678901", "12345678901234567890123456789012345678901.0")]
    [InlineData("\"A\"", "\"\\u0041\"")]
    [InlineData("[]", "[ ]")]
    [InlineData("null", "null")]
    public void Compare_SameData_IsEqual(string expected, string actual)
    {
        JsonEquality.Compare(expected, actual).Should().BeEmpty();
        JsonEquality.Compare(actual, expected).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"a":1}""", "{}", "missing $.a: 1")]
    [InlineData("{}", """{"a":null}""", "added $.a: null")]
    [InlineData("""{"a":[]}""", """{"a":null}""", "changed $.a: [] -> null")]
    [InlineData("""{"a":[]}""", """{"a":{}}""", "changed $.a: [] -> {}")]
    [InlineData("""{"a":[]}""", "{}", "missing $.a: []")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "missing $.a[1]: 2")]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", "added $.a[1]: 2")]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", "changed $.a[0]: 1 -> 2|changed $.a[1]: 2 -> 1")]
    [InlineData("""{"a":{"750":""}}""", """{"a":{"750":"x"}}""", """changed $.a['750']: "" -> "x" """)]
    [InlineData("\"8.80\"", "\"8.8\"", """changed $: "8.80" -> "8.8" """)]
    [InlineData("\"007\"", "7", """changed $: "007" -> 7""")]
    [InlineData("\"1 \"", "1", """changed $: "1 " -> 1""")]
    [InlineData("\"\"", "0", """changed $: "" -> 0""")]
    [InlineData("1", "-1", "changed $: 1 -> -1")]
    [InlineData("1", "10", "changed $: 1 -> 10")]
    [InlineData("0.1", "0.10000000000000000000000000000000000001", "changed $: 0.1 -> 0.10000000000000000000000000000000000001")]
    [InlineData("1", "true", "changed $: 1 -> true")]
    [InlineData("true", "false", "changed $: true -> false")]
    public void Compare_OtherData_ListsPaths(string expected, string actual, string differences) =>
        string.Join('|', JsonEquality.Compare(expected, actual)).Should().Be(differences.TrimEnd());

    [Fact]
    public void Compare_ListedPath_IsLeftOut()
    {
        const string expected = """{"lines":[{"image":[],"x":1},{"image":[],"x":1}]}""";
        const string actual = """{"lines":[{"x":1},{"x":2}]}""";

        JsonEquality
            .Compare(expected, actual, ["$.lines[*].image"])
            .Should()
            .Equal(new JsonDifference(JsonDifferenceKind.Changed, "$.lines[1].x", "1", "2"));
    }

    [Theory]
    [InlineData("""{"a":1,"b":["x"]}""", """{ "b": ["\u0078"], "a": 1 }""", "")]
    [InlineData("1", "1.0", "changed $: 1 -> 1.0")]
    [InlineData("1", "1e0", "changed $: 1 -> 1e0")]
    [InlineData("""{"a":12.50}""", """{"a":12.5}""", "changed $.a: 12.50 -> 12.5")]
    [InlineData("""[1,{"a":1}]""", """[1,{"a":"1"}]""", """changed $[1].a: 1 -> "1" """)]
    [InlineData("12345678901234567890", "12345678901234567891", "changed $: 12345678901234567890 -> 12345678901234567891")]
    [InlineData("""{"a":null}""", "{}", "missing $.a: null")]
    public void CompareExactly_OtherDigits_ListsPaths(string expected, string actual, string differences) =>
        string.Join('|', JsonEquality.CompareExactly(expected, actual)).Should().Be(differences.TrimEnd());

    [Theory]
    [InlineData("""{"a":1,"a":1}""")]
    [InlineData("""[{"b":{"a":1,"\u0061":1}}]""")]
    [InlineData("{} {}")]
    [InlineData("")]
    public void CompareExactly_DoubleNameOrNoJson_Throws(string actual)
    {
        Action act = () => JsonEquality.CompareExactly("{}", actual);

        act.Should().Throw<JsonException>();
    }
}
