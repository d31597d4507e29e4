namespace ShopSdk.Tests;

/// <summary>The small value types by which things are named. All are read by Parse and TryParse, and made in no other way.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Intercart")]
    [InlineData("inter cart")]
    [InlineData("inter/cart")]
    public void ProviderId_OfAnythingElse_IsRefused(string text)
    {
        FluentActions
            .Invoking(() => ProviderId.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*lower-case letters, digits and hyphens*");
        ProviderId.TryParse(text, out ProviderId id).Should().BeFalse();
        id.Should().Be(default(ProviderId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("eu\nstore")]
    public void StoreName_OfAnythingElse_IsRefused(string text)
    {
        FluentActions
            .Invoking(() => StoreName.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*1 to 128 characters*");
        StoreName.TryParse(text, out StoreName name).Should().BeFalse();
        name.Should().Be(default(StoreName));
    }

    [Fact]
    public void StoreName_Length_HasAnEnd()
    {
        StoreName.Parse(new string('x', 128)).Value.Should().HaveLength(128);
        FluentActions.Invoking(() => StoreName.Parse(new string('x', 129))).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void OrderId_OfNothing_IsRefused(string text)
    {
        FluentActions.Invoking(() => OrderId.Parse(text)).Should().Throw<FormatException>();
        OrderId.TryParse(text, out OrderId id).Should().BeFalse();
        id.Should().Be(default(OrderId));
    }

    [Fact]
    public void Null_IsRefusedByParse_AndFalseInTryParse()
    {
        FluentActions.Invoking(() => ProviderId.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => StoreName.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OrderId.Parse(null!)).Should().Throw<ArgumentNullException>();
        ProviderId.TryParse(null, out _).Should().BeFalse();
        StoreName.TryParse(null, out _).Should().BeFalse();
        OrderId.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void TryParse_OfTheRightText_GivesIt()
    {
        ProviderId.TryParse("intercart", out ProviderId provider).Should().BeTrue();
        StoreName.TryParse("eu-store", out StoreName store).Should().BeTrue();
        OrderId.TryParse("4711", out OrderId order).Should().BeTrue();

        (provider.Value, store.Value, order.Value).Should().Be(("intercart", "eu-store", "4711"));
    }

    [Theory]
    [InlineData(null, "The store has no name.*")]
    [InlineData("", "The store has no name.*")]
    [InlineData("eu\nstore", "*1 to 128 characters*")]
    public void MethodsThatTakeAStoresNameAsText_RefuseAnythingElse(string? name, string message) =>
        FluentActions
            .Invoking(() => StoreName.Of(name))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message)
            .WithParameterName(nameof(name));

    [Fact]
    public void Default_OfEach_IsEmptyText()
    {
        default(ProviderId).ToString().Should().BeEmpty();
        default(StoreName).ToString().Should().BeEmpty();
        default(OrderId).ToString().Should().BeEmpty();
    }
}
