using System.Text.Json;
using ShopSdk.Json;

namespace ShopSdk.Tests.Json;

public sealed class ShapeConverterTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void EmptyArrayAsNull_Nothing_IsNull(string json) =>
        ConverterProbe.Read($"{{\"child\":{json},\"id\":\"after\"}}").Should().Be(new ConverterProbe { Id = "after" });

    [Fact]
    public void EmptyArrayAsNull_Object_IsRead() =>
        ConverterProbe
            .Read("""{"child":{"id":1,"child":{"id":2}},"id":3}""")
            .Should()
            .Be(
                new ConverterProbe
                {
                    Id = "3",
                    Child = new()
                    {
                        Id = "1",
                        Child = new() { Id = "2" },
                    },
                }
            );

    [Fact]
    public void ListOrEmpty_Array_IsRead() => Ids("""{"children":[{"id":1},{"id":2}]}""").Should().Equal("1", "2");

    [Fact]
    public void ListOrEmpty_ObjectWithPositions_IsReadAsItsValues() =>
        Ids("""{"children":{"0":{"id":1},"2":{"id":3}}}""").Should().Equal("1", "3");

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    public void ListOrEmpty_Empty_IsAnEmptyList(string json) =>
        ConverterProbe.Read($"{{\"children\":{json}}}").Children.Should().BeEmpty();

    [Fact]
    public void ListOrEmpty_Absent_IsNull()
    {
        ConverterProbe.Read("""{"children":""}""").Children.Should().BeNull();
        ConverterProbe.Read("{}").Children.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"children":[{"id":1},{"amount":"x"}]}""", "Expected an amount*\"x\"*At [1].amount of*")]
    [InlineData("""{"children":{"0":{},"2":{"amount":"x"}}}""", "Expected an amount*At .2.amount of*")]
    [InlineData("""{"children":[1]}""", "*At [0] of*")]
    [InlineData("""{"children":[{},null]}""", "Expected an element*null*At [1] of*")]
    [InlineData(
        """{"children":[{"children":[{},{},{"child":{"id":3,"flag":7}}]}]}""",
        "Expected a flag*number 7*At [0].children[2].child.flag of*"
    )]
    [InlineData("""{"children":[{"shape":[1,{"a":2}],"child":[],"text":{}}]}""", "Expected text*an object*At [0].text of*")]
    [InlineData("""{"child":{"id":{}}}""", "Expected an id*an object*At .id of*")]
    [InlineData("""{"child":{"children":[{}""", "*At .children[0]* of*")]
    public void Read_FailureInside_NamesTheWholeWay(string json, string message)
    {
        Action read = () => ConverterProbe.Read(json);

        JsonException exception = read.Should().Throw<JsonException>().WithMessage(message).Which;
        exception.Path.Should().StartWith("$.child");
        exception.Message.Split("(At ").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("[1,[]]")]
    [InlineData("{\"a\":\"\"}")]
    [InlineData("17")]
    [InlineData("true")]
    public void UnknownShape_AnyJson_IsKept(string json)
    {
        ConverterProbe probe = ConverterProbe.Read($"{{\"shape\":{json},\"id\":\"after\"}}");

        probe.Id.Should().Be("after");
        probe.Shape!.Value.GetRawText().Should().Be(json);
        (probe with { Id = null }).Write().Should().Be($"{{\"shape\":{json}}}");
    }

    [Fact]
    public void Write_Shapes_AreReadBack()
    {
        var probe = new ConverterProbe
        {
            Child = new() { Id = "1" },
            Children = [new() { Amount = 8.80m }, new()],
        };

        string json = probe.Write();

        json.Should().Be("""{"child":{"id":"1"},"children":[{"amount":8.80},{}]}""");
        ConverterProbe.Read(json).Children.Should().Equal(probe.Children);
    }

    [Fact]
    public void WireTimestamp_Default_IsEmpty()
    {
        default(WireTimestamp).Text.Should().BeEmpty();
        default(WireTimestamp).Value.Should().BeNull();
    }

    private static IEnumerable<string?> Ids(string json) => ConverterProbe.Read(json).Children!.Select(c => c.Id);
}
