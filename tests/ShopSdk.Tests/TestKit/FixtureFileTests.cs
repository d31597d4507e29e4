using System.Text.Json;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.TestKit;

public sealed class FixtureFileTests
{
    [Fact]
    public void All_Files_AreStrictJson()
    {
        FixtureFile.All.Should().HaveCountGreaterThan(60);
        foreach (FixtureFile file in FixtureFile.All)
        {
            Action parse = () => JsonDocument.Parse(file.ReadBytes()).Dispose();
            parse.Should().NotThrow(file.ToString());
        }
    }

    [Fact]
    public void Name_IsTakenApart()
    {
        FixtureFile error = FixtureFile.Get("shoplazza", "get-order.error.404.json");

        error.Operation.Should().Be("get-order");
        error.Status.Should().Be(404);
        error.IsResponse.Should().BeTrue();
        FixtureFile.Get("intercart", "create-order.request.json").IsRequest.Should().BeTrue();
        FixtureFile.Get("intercart", "create-order.response.json").Status.Should().BeNull();
        FixtureFile.Get("token-checkout", "get-checkout.pending.202.json").Status.Should().Be(202);
    }

    [Fact]
    public void Text_OfAFile_IsItsContent() =>
        FixtureFile.Text("intercart", "remove-discount.request.json").Should().Be("{\n  \"discount_code\": \"\"\n}\n");

    [Fact]
    public void Get_WrongName_ListsTheNames() =>
        FluentActions
            .Invoking(() => FixtureFile.Get("anqicms", "nothing.json"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*checkout.response.json*");
}
