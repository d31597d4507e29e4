using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;

namespace ShopSdk.Tests.Stores;

public sealed class RegistrationTests
{
    [Fact]
    public void AddIntercart_SeveralStores_AreKeyedClients()
    {
        using ServiceProvider provider = Build(services =>
            services.AddShopSdk().AddIntercart("eu", Configure("eu")).AddIntercart("us", Configure("us"))
        );

        provider.GetRequiredKeyedService<ICheckoutClient>("eu").Store.Should().Be(StoreName.Parse("eu"));
        provider.GetRequiredKeyedService<ICheckoutClient>("us").Store.Should().Be(StoreName.Parse("us"));
        provider.GetRequiredKeyedService<IIntercartApi>("us").Should().NotBeNull();
        var factory = provider.GetRequiredService<ICheckoutClientFactory>();
        factory.Names.Select(name => name.Value).Should().BeEquivalentTo("eu", "us");
        factory.Get("eu").Should().BeSameAs(provider.GetRequiredKeyedService<ICheckoutClient>("eu"));
    }

    [Fact]
    public void AddShopSdk_CalledTwice_AddsToTheSameStores()
    {
        using ServiceProvider provider = Build(services =>
        {
            services.AddShopSdk().AddIntercart("eu", Configure("eu"));
            services.AddShopSdk().AddIntercart("us", Configure("us"));
        });

        provider.GetRequiredService<ICheckoutClientFactory>().Names.Should().HaveCount(2);
    }

    [Fact]
    public void AddIntercart_TheSameNameTwice_Fails()
    {
        Action add = () =>
            new ServiceCollection().AddShopSdk().AddIntercart("eu", Configure("eu")).AddIntercart("eu", Configure("eu"));

        add.Should().Throw<ArgumentException>().WithMessage("*'eu'*already*");
    }

    [Fact]
    public void ICheckoutClient_OnlyStore_NeedsNoKey()
    {
        using ServiceProvider provider = Build(services => services.AddShopSdk().AddIntercart("eu", Configure("eu")));

        provider.GetRequiredService<ICheckoutClient>().Store.Value.Should().Be("eu");
    }

    [Fact]
    public void ICheckoutClient_SeveralStores_NeedsAKeyAndSaysSo()
    {
        using ServiceProvider provider = Build(services =>
            services.AddShopSdk().AddIntercart("eu", Configure("eu")).AddIntercart("us", Configure("us"))
        );

        provider
            .Invoking(p => p.GetRequiredService<ICheckoutClient>())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*2 stores*ICheckoutClientFactory*");
    }

    [Fact]
    public void ICheckoutClient_NoStore_SaysWhatToWrite()
    {
        using ServiceProvider provider = Build(services => services.AddShopSdk());

        provider
            .Invoking(p => p.GetRequiredService<ICheckoutClient>())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("No store is registered*AddShopSdk()*AddIntercart(*ICheckoutClientFactory*");
    }

    [Fact]
    public void AddIntercart_NoName_IsRefused() =>
        FluentActions
            .Invoking(() => new ServiceCollection().AddShopSdk().AddIntercart("", Configure("eu")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The store has no name*name*");

    [Fact]
    public void Get_UnknownName_NamesTheKnownOnes()
    {
        using ServiceProvider provider = Build(services => services.AddShopSdk().AddIntercart("eu", Configure("eu")));

        provider
            .GetRequiredService<ICheckoutClientFactory>()
            .Invoking(factory => factory.Get("asia"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'asia'*eu*");
    }

    [Fact]
    public void AddIntercart_Section_BindsEverySetting()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Shops:Eu:BaseAddress"] = "https://eu.example.com",
                    ["Shops:Eu:ShopToken"] = "token-of-eu",
                    ["Shops:Eu:Currency"] = "EUR",
                    ["Shops:Eu:Timeouts:Attempt"] = "00:00:05",
                    ["Shops:Eu:Retry:MaxRetries"] = "7",
                    ["Shops:Eu:Placement:Amounts"] = "Require",
                    ["Shops:Eu:Operations:CompleteOrder"] = "PUT /v2/order/{orderId}",
                }
            )
            .Build();

        using ServiceProvider provider = Build(services =>
            services.AddShopSdk().AddIntercart("eu", configuration.GetSection("Shops:Eu"))
        );

        IntercartOptions options = provider.GetRequiredService<IOptionsMonitor<IntercartOptions>>().Get("eu");
        options.BaseAddress.Should().Be(new Uri("https://eu.example.com"));
        options.ShopToken.Should().Be("token-of-eu");
        options.Currency.Should().Be("EUR");
        options.Timeouts.Attempt.Should().Be(TimeSpan.FromSeconds(5));
        options.Retry.MaxRetries.Should().Be(7);
        options.Placement.Amounts.Should().Be(ShopSdk.Placing.AmountGuard.Require);
        options.Operations.Should().ContainKey("CompleteOrder");
        provider.GetRequiredKeyedService<ICheckoutClient>("eu").Should().NotBeNull();
    }

    [Fact]
    public async Task Start_BadSettings_FailsNamingEachSettingAndTheStore()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true }
        );
        builder
            .Services.AddShopSdk()
            .AddIntercart(
                "eu",
                options =>
                {
                    options.BaseAddress = new Uri("http://shop.example.com");
                    options.Currency = "euro";
                    options.Timeouts.Attempt = TimeSpan.FromMinutes(5);
                    options.Retry.MaxRetries = -1;
                    options.Polling = null!;
                    options.Operations["CompleteOrder"] = "FETCH /x";
                    options.Operations["NoSuchThing"] = "GET /x";
                }
            );
        using IHost host = builder.Build();

        Func<Task> start = () => host.StartAsync();

        string[] failures = [.. (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures];
        failures.Should().OnlyContain(failure => failure.StartsWith("Store 'eu': ", StringComparison.Ordinal));
        string all = string.Join('\n', failures);
        all.Should()
            .Contain("BaseAddress")
            .And.Contain("Currency is 'euro'")
            .And.Contain("Timeouts.Attempt")
            .And.Contain("MaxRetries is -1")
            .And.Contain("Polling is null");
        all.Should().Contain("POST /api/order/{orderId}", "the override is shown how to be written").And.Contain("NoSuchThing");
    }

    private static Action<IntercartOptions> Configure(string name) =>
        options =>
        {
            options.BaseAddress = new Uri($"https://{name}.example.com");
            options.ShopToken = $"token-of-{name}";
        };

    private static ServiceProvider Build(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        return services.BuildServiceProvider();
    }
}
