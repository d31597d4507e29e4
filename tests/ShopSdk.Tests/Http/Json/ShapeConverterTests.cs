using System.Text.Json;
using ShopSdk.Http.Json;

namespace ShopSdk.Tests.Http.Json;

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

    [Fact]
    public void ListOrEmpty_BadElement_IsNamedByPosition()
    {
        Action read = () => ConverterProbe.Read("""{"children":[{"id":1},{"amount":"x"}]}""");

        JsonException exception = read.Should().Throw<JsonException>().Which;
        exception.Path.Should().StartWith("$.children");
        exception.Message.Should().Contain("Expected an amount").And.Contain("Element 1");
    }

    [Fact]
    public void ListOrEmpty_ElementOfAnotherKind_IsNamedByPosition()
    {
        Action read = () => ConverterProbe.Read("""{"children":[1]}""");

        read.Should().Throw<JsonException>().WithMessage("*Element 0*").Which.Path.Should().StartWith("$.children");
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
