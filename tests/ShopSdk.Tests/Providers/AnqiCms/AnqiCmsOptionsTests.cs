using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Providers.AnqiCms;

public sealed class AnqiCmsOptionsTests
{
    [Fact]
    public void Validate_WithAnAddressOnly_IsContent() =>
        new AnqiCmsOptions { BaseAddress = new("https://shop.example.com") }
            .Validate()
            .Should()
            .BeEmpty();

    [Fact]
    public void Validate_WithASiteBelowOne_NamesTheSetting() =>
        new AnqiCmsOptions { BaseAddress = new("https://shop.example.com"), SiteId = 0 }
            .Validate()
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("SiteId is 0.");

    [Fact]
    public void AddAnqiCms_ByConfiguration_BindsAndRegistersClientAndInterface()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["shop:BaseAddress"] = "https://shop.example.com",
                    ["shop:SiteId"] = "3",
                    ["shop:Currency"] = "CNY",
                }
            )
            .Build();
        var services = new ServiceCollection();
        services.AddShopSdk().AddAnqiCms("shop", configuration.GetSection("shop"));

        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredKeyedService<ICheckoutClient>("shop").Provider.Should().Be(ProviderId.Parse("anqicms"));
        provider.GetRequiredService<IAnqiCmsApi>().Should().NotBeNull();
        var store = provider.GetRequiredKeyedService<ShopStore>("shop");
        store.Options.Should().BeEquivalentTo(new { SiteId = 3, Currency = "CNY" });
    }

    [Fact]
    public void AddAnqiCms_ByCode_Configures()
    {
        var services = new ServiceCollection();
        services.AddShopSdk().AddAnqiCms("shop", options => options.BaseAddress = new("https://shop.example.com"));

        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<ICheckoutClient>().Store.Should().Be(StoreName.Parse("shop"));
    }
}
