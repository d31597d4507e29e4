using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Providers.OpenShop;

public sealed class OpenShopOptionsTests
{
    [Fact]
    public void Defaults_WithAToken_AreValid()
    {
        var options = new OpenShopOptions { Token = "t" };

        options.Validate().Should().BeEmpty();
        options.BaseAddress.Should().Be(new Uri("https://shopapi.geckodistribution.com"));
        options.Version.Should().Be("20260101");
        options.GetCredential()!.Token.Should().Be("t");
    }

    [Theory]
    [InlineData("", "*Token*")]
    [InlineData("a\r\nb", "*Token*")]
    [InlineData("ключ", "*Token*")]
    public void Validate_UnusableToken_IsToldWithoutTheToken(string token, string message)
    {
        string problem = new OpenShopOptions { Token = token }
            .Validate()
            .Should()
            .ContainSingle()
            .Subject;

        problem.Should().Match(message);
        if (token.Length > 0)
            problem.Should().NotContain(token);
    }

    [Fact]
    public void Validate_EachProblem_NamesItsSetting()
    {
        var options = new OpenShopOptions
        {
            Version = " ",
            DefaultPlatform = -1,
            BaseAddress = new("http://shop.example.com"),
            Currency = "rand",
        };
        options.UnpaidStatuses.Add("PAID");
        options.Operations["PayOrder"] = "SEND /x";
        options.Operations["Nothing"] = "GET /x";

        options
            .Validate()
            .Select(problem => problem.Split(' ')[0])
            .Should()
            .Contain(["BaseAddress", "Currency", "Version", "DefaultPlatform", "Operations:Nothing"]);
        options.Validate().Should().ContainMatch("*'paid'*").And.ContainMatch("*'PayOrder'*").And.HaveCount(7);
    }

    [Fact]
    public void AddOpenShop_Section_IsBound()
    {
        IConfigurationSection section = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Shop:Token"] = "t-1",
                    ["Shop:Version"] = "20260606",
                    ["Shop:Currency"] = "ZAR",
                    ["Shop:DefaultPlatform"] = "4",
                    ["Shop:PaidStatuses:0"] = "7",
                    ["Shop:Timeouts:Attempt"] = "00:00:05",
                    ["Shop:Operations:PayOrder"] = "POST /api/open/order/payment",
                }
            )
            .Build()
            .GetSection("Shop");
        var services = new ServiceCollection();
        services.AddShopSdk().AddOpenShop("za", section);
        using ServiceProvider provider = services.BuildServiceProvider();

        OpenShopOptions options = provider.GetRequiredService<IOptionsMonitor<OpenShopOptions>>().Get("za");

        options.Token.Should().Be("t-1");
        options.Version.Should().Be("20260606");
        options.DefaultPlatform.Should().Be(4);
        options.PaidStatuses.Should().Contain(["paid", "7"]);
        options.Timeouts.Attempt.Should().Be(TimeSpan.FromSeconds(5));
        options.Operations["PayOrder"].Should().Be("POST /api/open/order/payment");
        options.BaseAddress!.Host.Should().Be("shopapi.geckodistribution.com");
    }

    [Fact]
    public void AddOpenShop_ByCode_RegistersClientAndEveryApi()
    {
        var services = new ServiceCollection();
        services.AddShopSdk().AddOpenShop("za", options => options.Token = "t");
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredKeyedService<ICheckoutClient>("za").Provider.Value.Should().Be("open-shop");
        provider.GetRequiredKeyedService<ShopStore>("za").Options.Should().BeOfType<OpenShopOptions>();
        object[] apis =
        [
            provider.GetRequiredService<IOpenShopCategoryApi>(),
            provider.GetRequiredService<IOpenShopProductApi>(),
            provider.GetRequiredKeyedService<IOpenShopOrderApi>("za"),
            provider.GetRequiredKeyedService<IOpenShopAddressApi>("za"),
            provider.GetRequiredKeyedService<IOpenShopClearanceApi>("za"),
            provider.GetRequiredKeyedService<IOpenShopExpressApi>("za"),
        ];
        apis.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void AddOpenShop_SameNameTwice_IsRefused()
    {
        ShopSdkBuilder builder = new ServiceCollection().AddShopSdk().AddOpenShop("za", options => options.Token = "t");

        Action again = () => builder.AddOpenShop("za", options => options.Token = "u");

        again.Should().Throw<ArgumentException>().WithMessage("*'za'*");
    }
}
