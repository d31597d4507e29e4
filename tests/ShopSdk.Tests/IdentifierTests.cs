namespace ShopSdk.Tests;

/// <summary>The small value types by which things are named.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Intercart")]
    [InlineData("inter cart")]
    [InlineData("inter/cart")]
    public void ProviderId_WithAnythingElse_IsRefused(string? value)
    {
        Action make = () => _ = new ProviderId(value!);

        make.Should().Throw<ArgumentException>().WithMessage("*lower-case letters, digits and hyphens*");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("eu\nstore")]
    public void StoreName_WithAnythingElse_IsRefused(string? value)
    {
        Action make = () => _ = new StoreName(value!);

        make.Should().Throw<ArgumentException>().WithMessage("*1 to 128 characters*");
    }

    [Fact]
    public void StoreName_Length_HasAnEnd()
    {
        new StoreName(new string('x', 128)).Value.Should().HaveLength(128);
        FluentActions.Invoking(() => new StoreName(new string('x', 129))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void StoreName_FromText_IsTheSameEitherWay() => StoreName.FromString("eu-store").Should().Be((StoreName)"eu-store");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void OrderId_OfNothing_IsRefused(string? value) =>
        FluentActions.Invoking(() => new OrderId(value!)).Should().Throw<ArgumentException>();

    [Fact]
    public void Default_OfEach_IsEmptyText()
    {
        default(ProviderId).ToString().Should().BeEmpty();
        default(StoreName).ToString().Should().BeEmpty();
        default(OrderId).ToString().Should().BeEmpty();
    }
}
