using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ShopSdk.Errors;
using ShopSdk.Providers.Shoplazza;

namespace ShopSdk.Tests.Providers.Shoplazza;

public sealed class ShoplazzaOptionsTests
{
    [Theory]
    [InlineData("https://my-store.myshoplazza.com")]
    [InlineData("https://MY-STORE.MYSHOPLAZZA.COM/")]
    public void Create_DomainWithTwoZ_IsRefusedWithTheRightOne(string address) =>
        FluentActions
            .Invoking(() => ShopClient.Create("eu", new ShoplazzaOptions { BaseAddress = new(address), AccessToken = "t" }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'eu'*BaseAddress*one z*https://your-store.myshoplaza.com*");

    [Fact]
    public void ForBuyer_OfAStoreWithoutBuyers_IsRefused()
    {
        var options = new ShoplazzaOptions { BaseAddress = new("https://a.myshoplaza.com"), AccessToken = "t" };

        FluentActions
            .Invoking(() => ShopClient.CreateStore("us", options).ForBuyer(new BuyerCredential("token")))
            .Should()
            .Throw<CapabilityNotSupportedException>();
    }

    [Fact]
    public void Create_TokenWithLineBreak_IsRefusedWithoutShowingIt() =>
        FluentActions
            .Invoking(() =>
                ShopClient.Create(
                    "eu",
                    new ShoplazzaOptions { BaseAddress = new("https://a.myshoplaza.com"), AccessToken = "se\ncret" }
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*AccessToken*")
            .Which.Message.Should()
            .NotContain("cret");

    [Fact]
    public void AddShoplazza_FromConfiguration_BindsEverySetting()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Shop:BaseAddress"] = "https://my-store.myshoplaza.com",
                    ["Shop:AccessToken"] = "token",
                    ["Shop:AllowTestPayment"] = "true",
                    ["Shop:Currency"] = "USD",
                    ["Shop:Operations:SimulatePayment"] = "POST /openapi/2026-01/orders/{orderId}/payment/success",
                }
            )
            .Build();
        var services = new ServiceCollection();
        services.AddShopSdk().AddShoplazza("test", configuration.GetSection("Shop"));
        using ServiceProvider provider = services.BuildServiceProvider();

        ShoplazzaOptions options = provider.GetRequiredService<IOptionsMonitor<ShoplazzaOptions>>().Get("test");

        options.AccessToken.Should().Be("token");
        options.AllowTestPayment.Should().BeTrue();
        options.BaseAddress.Should().Be(new Uri("https://my-store.myshoplaza.com"));
        options.Operations.Should().ContainKey("SimulatePayment");
        provider.GetRequiredKeyedService<ICheckoutClient>("test").Capabilities.CanPlace.Should().BeTrue();
        provider.GetRequiredService<IShoplazzaApi>().Should().NotBeNull();
    }

    [Fact]
    public void AllowTestPayment_UnlessSet_IsFalse() => new ShoplazzaOptions().AllowTestPayment.Should().BeFalse();
}
