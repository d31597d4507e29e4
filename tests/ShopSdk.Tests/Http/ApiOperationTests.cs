using ShopSdk.Http;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Http;

public sealed class ApiOperationTests
{
    [Fact]
    public void Constructor_UsablePath_TakesItApart()
    {
        var operation = new ApiOperation("Pay", HttpMethod.Post, "/a/{x}/b/{y-z}", Effect.Once);

        operation.Target.Path.Literals.Should().Equal("/a/", "/b/", "");
        operation.Target.Path.Names.Should().Equal("x", "y-z");
        operation.Headers.Should().BeEmpty();
        operation.ToString().Should().Be("Pay (POST /a/{x}/b/{y-z})");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("//host")]
    [InlineData("/a#b")]
    [InlineData("/a\\b")]
    [InlineData("/./a")]
    [InlineData("/{a}/{a}")]
    public void Constructor_UnusablePath_IsRefused(string path)
    {
        Action act = () => _ = new ApiOperation("Pay", HttpMethod.Post, path, Effect.Once);

        act.Should().Throw<ArgumentException>().WithMessage("Operation 'Pay'*not usable*");
    }

    [Fact]
    public void Constructor_UnusableHeader_IsRefused()
    {
        Action act = () =>
            _ = new ApiOperation("Pay", HttpMethod.Post, "/a", Effect.Once, [new KeyValuePair<string, string>("X", "a\nb")]);

        act.Should().Throw<ArgumentException>().WithMessage("Operation 'Pay'*'X'*");
    }

    [Theory]
    [InlineData("POST /api/open/order/pay/{id}")]
    [InlineData("  post   /api/open/order/pay/{id} ")]
    public void Parse_Override_GivesMethodAndPath(string text)
    {
        var operation = new ApiOperation("Pay", HttpMethod.Get, "/pay/{id}", Effect.Once);

        OperationTarget? target = OperationTarget.Parse(operation, text, out _);

        target!.Method.Should().Be(HttpMethod.Post);
        target.Path.Text.Should().Be("/api/open/order/pay/{id}");
    }

    [Theory]
    [InlineData(null, "not a method and a path")]
    [InlineData("", "not a method and a path")]
    [InlineData("POST", "not a method and a path")]
    [InlineData("/pay/{id}", "not a method and a path")]
    [InlineData("FETCH /pay/{id}", "'FETCH' is none of GET, POST, PUT, PATCH, DELETE")]
    [InlineData("POST pay/{id}", "does not start with '/'")]
    [InlineData("POST /pay/{id} x", "percent-encoded")]
    [InlineData("POST /pay", "must have the placeholders {id} in this order")]
    [InlineData("POST /pay/{ID}", "must have the placeholders {id} in this order")]
    [InlineData("POST /pay/{id}/{other}", "must have the placeholders {id} in this order")]
    public void Parse_UnusableOverride_NamesTheOperationAndShowsAnExample(string? text, string reason)
    {
        var operation = new ApiOperation("Pay", HttpMethod.Post, "/api/open/order/pay/{id}", Effect.Once);

        OperationTarget? target = OperationTarget.Parse(operation, text, out string problem);

        target.Should().BeNull();
        problem.Should().Contain("'Pay'").And.Contain(reason).And.Contain("such as \"POST /api/open/order/pay/{id}\"");
    }

    [Fact]
    public void Parse_PlaceholderWhereThereIsNone_IsRefused()
    {
        var operation = new ApiOperation("Pay", HttpMethod.Post, "/pay", Effect.Once);

        OperationTarget.Parse(operation, "POST /pay/{id}", out string problem).Should().BeNull();

        problem.Should().Contain("the operation has none");
    }

    [Fact]
    public void Parse_PlaceholdersInAnotherOrder_AreRefused()
    {
        var operation = new ApiOperation("Pay", HttpMethod.Post, "/{a}/{b}", Effect.Once);

        OperationTarget.Parse(operation, "POST /{b}/{a}", out _).Should().BeNull();
    }
}
