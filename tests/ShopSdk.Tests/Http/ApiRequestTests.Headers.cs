using ShopSdk.Http;

namespace ShopSdk.Tests.Http;

public sealed partial class ApiRequestTests
{
    [Fact]
    public void Headers_NothingAdded_AreTheOperationsOwn()
    {
        ApiOperation operation = Operation("/a", new KeyValuePair<string, string>("Accept", "application/json"));

        new ApiRequest(operation).Headers.Should().BeSameAs(operation.Headers);
    }

    [Fact]
    public void AddHeader_NullWithoutStaticHeaders_AllocatesNothing()
    {
        ApiOperation operation = Operation("/a");
        var request = new ApiRequest(operation);
        request.AddHeader("X-Token", null);

        request.Headers.Should().BeSameAs(operation.Headers);
    }

    [Fact]
    public void AddHeader_SameName_ReplacesTheStaticAndTheEarlierOne()
    {
        ApiOperation operation = Operation(
            "/a",
            new KeyValuePair<string, string>("Accept", "text/plain"),
            new KeyValuePair<string, string>("X-Kept", "1")
        );
        var request = new ApiRequest(operation);
        request.AddHeader("ACCEPT", "application/json");
        request.AddHeader("X-Token", "one");
        request.AddHeader("x-token", "two");

        Lines(request).Should().Equal("X-Kept: 1", "ACCEPT: application/json", "x-token: two");
        operation.Headers.Should().HaveCount(2);
    }

    [Fact]
    public void AddHeader_Null_LeavesTheStaticOneOut()
    {
        var request = new ApiRequest(Operation("/a", new KeyValuePair<string, string>("Accept", "text/plain")));
        request.AddHeader("accept", null);

        request.Headers.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a\r\nX-Other: b", "line break")]
    [InlineData("a\nb", "line break")]
    [InlineData("a\0b", "control character")]
    [InlineData("a\u007f", "control character")]
    [InlineData("ä", "outside ASCII")]
    public void AddHeader_UnsafeValue_IsRefusedWithoutRepeatingIt(string value, string reason)
    {
        Action act = () => new ApiRequest(Operation("/a")).AddHeader("X-Token", value);

        act.Should()
            .Throw<ArgumentException>()
            .WithMessage($"*'Get'*'X-Token'*{reason}*")
            .Which.Message.Should()
            .NotContain("X-Other")
            .And.NotContain(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("X Token")]
    [InlineData("X:Token")]
    [InlineData("X\nToken")]
    public void AddHeader_UnusableName_IsRefused(string name)
    {
        Action act = () => new ApiRequest(Operation("/a")).AddHeader(name, "1");

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\tb: c; d=\"e\"")]
    public void AddHeader_UsualValue_IsTaken(string value)
    {
        var request = new ApiRequest(Operation("/a"));
        request.AddHeader("X-Any", value);

        Lines(request).Should().Equal("X-Any: " + value);
    }

    private static string[] Lines(in ApiRequest request) =>
        [.. request.Headers.Select(header => $"{header.Key}: {header.Value}")];
}
