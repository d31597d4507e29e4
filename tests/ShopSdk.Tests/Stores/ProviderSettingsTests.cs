using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ShopSdk.Stores;
using ShopSdk.Tests.Conventions;

namespace ShopSdk.Tests.Stores;

/// <summary>Every provider's stores can be configured without code, down to the last setting.</summary>
public sealed class ProviderSettingsTests
{
    public static TheoryData<string> Providers => [.. House.Providers.Keys];

    [Theory]
    [MemberData(nameof(Providers))]
    public void Section_OfAnyProvider_BindsEachOfItsOwnSettings(string folder)
    {
        PropertyInfo[] settings =
        [
            .. OptionsOf(folder)
                .DeclaredProperties()
                .Where(setting => setting.CanWrite && setting.GetIndexParameters().Length == 0),
        ];
        var values = settings.ToDictionary(setting => setting.Name, setting => ValueOf(setting.PropertyType));
        var services = new ServiceCollection();
        Register(folder, services.AddShopSdk(), values);
        using ServiceProvider provider = services.BuildServiceProvider();

        StoreOptions options = provider.GetRequiredKeyedService<ShopStore>("shop").Options;

        options.Should().BeOfType(OptionsOf(folder));
        settings.Should().NotBeEmpty();
        foreach (PropertyInfo setting in settings)
            $"{setting.Name} {setting.GetValue(options)}".Should().Be($"{setting.Name} {values[setting.Name]}");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Code_OfAnyProvider_SetsWhatASectionWouldSet(string folder)
    {
        Action<StoreOptions> set = options => options.BaseAddress = new Uri("https://by-code.example.com");
        var services = new ServiceCollection();
        services.AddSingleton<IStoreCredentialSource, NoCredentials>();
        Extension(folder, typeof(Action<>).MakeGenericType(OptionsOf(folder))).Invoke(null, [services.AddShopSdk(), "shop", set]);
        using ServiceProvider provider = services.BuildServiceProvider();

        ShopStore store = provider.GetRequiredKeyedService<ShopStore>("shop");

        store.Options.Should().BeOfType(OptionsOf(folder));
        store.Options.BaseAddress.Should().Be(new Uri("https://by-code.example.com"));
        provider.GetRequiredKeyedService<ICheckoutClient>("shop").Provider.Should().Be(store.Provider.Id);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Start_OfAnyProviderWithABadSetting_NamesItAndShowsAnExample(string folder)
    {
        HostApplicationBuilder builder = NewHost();
        Register(folder, builder.Services.AddShopSdk(), new() { ["BaseAddress"] = "shop", ["Currency"] = "euro" });
        using IHost host = builder.Build();

        Func<Task> start = () => host.StartAsync(TestContext.Current.CancellationToken);

        (await start.Should().ThrowAsync<OptionsValidationException>())
            .Which.Failures.Should()
            .Contain(failure =>
                failure.StartsWith("Store 'shop': BaseAddress ") && failure.Contains("\"https://shop.example.com\"")
            )
            .And.Contain(failure => failure.StartsWith("Store 'shop': Currency is 'euro'") && failure.Contains("\"USD\""));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Start_OfAnyProviderWithAMisspeltKey_NamesItAndTheSection(string folder)
    {
        string failure = await StartFailure(builder => Register(folder, builder, new() { ["Curency"] = "EUR" }));

        failure.Should().StartWith("Store 'shop': The configuration section 'Shop' ").And.Contain("'Curency'");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Start_OfAnyProviderWithoutItsSection_NamesThePath(string folder)
    {
        IConfigurationSection section = new ConfigurationBuilder().Build().GetSection("Shops:Eu");

        string failure = await StartFailure(builder =>
            Extension(folder, typeof(IConfigurationSection)).Invoke(null, [builder, "shop", section])
        );

        failure.Should().StartWith("Store 'shop': The configuration section 'Shops:Eu' is not there.");
    }

    [Theory]
    [InlineData("Intercart", "ShopToken")]
    [InlineData("OpenShop", "Token")]
    [InlineData("Shoplazza", "AccessToken")]
    public async Task Start_NoCredentialAnywhere_NamesTheSetting(string folder, string setting)
    {
        string failure = await StartFailure(builder => Register(folder, builder, []));

        failure.Should().Be($"Store 'shop': {setting} is missing. Set it, or register an IStoreCredentialSource that has one.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Start_OfAnyProviderWithASourceOfCredentials_NeedsNoneInTheSection(string folder)
    {
        HostApplicationBuilder builder = NewHost();
        builder.Services.AddSingleton<IStoreCredentialSource, NoCredentials>();
        Register(folder, builder.Services.AddShopSdk(), []);
        using IHost host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        host.Services.GetRequiredKeyedService<ICheckoutClient>("shop").Store.Value.Should().Be("shop");
    }

    [Theory]
    [InlineData("Placement:Amount", "Require", "'Amount'")]
    [InlineData("Placement:Amounts", "Requir", "Placement:Amounts")]
    [InlineData("Retry:MaxRetries", "many", "Retry:MaxRetries")]
    [InlineData("Retry:Jitter:Seed", "1", "'Jitter'")]
    public async Task Start_BadKeyOrValueInAGroup_NamesIt(string key, string value, string named)
    {
        string failure = await StartFailure(builder => Register("Intercart", builder, new() { [key] = value }));

        failure.Should().StartWith("Store 'shop': The configuration section 'Shop' cannot be read: ").And.Contain(named);
    }

    private static async Task<string> StartFailure(Action<ShopSdkBuilder> register)
    {
        HostApplicationBuilder builder = NewHost();
        register(builder.Services.AddShopSdk());
        using IHost host = builder.Build();

        Func<Task> start = () => host.StartAsync(TestContext.Current.CancellationToken);

        return (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().ContainSingle().Subject;
    }

    private static HostApplicationBuilder NewHost() =>
        Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });

    private static Type OptionsOf(string folder) =>
        House.PublicTypes.Single(type => type.Name == $"{folder}Options" && type.IsSubclassOf(typeof(StoreOptions)));

    private static void Register(string folder, ShopSdkBuilder builder, Dictionary<string, string> values)
    {
        values.TryAdd("BaseAddress", "https://shop.example.com");
        IConfigurationSection section = new ConfigurationBuilder()
            .AddInMemoryCollection(values.ToDictionary(value => $"Shop:{value.Key}", value => (string?)value.Value))
            .Build()
            .GetSection("Shop");
        Extension(folder, typeof(IConfigurationSection)).Invoke(null, [builder, "shop", section]);
    }

    private static MethodInfo Extension(string folder, Type configuration) =>
        House
            .PublicTypes.Single(type => type.Name == $"{folder}BuilderExtensions")
            .GetMethod($"Add{folder}", [typeof(ShopSdkBuilder), typeof(string), configuration])!;

    /// <summary>A value that is no setting's default.</summary>
    private static string ValueOf(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(bool) => "True",
            var t when t == typeof(string) => "set-by-section",
            _ => "7",
        };

    /// <summary>A source that has none yet; the host does not ask it on start.</summary>
    private sealed class NoCredentials : IStoreCredentialSource
    {
        public ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public void Renewed(StoreName store, BuyerCredential? buyer, string token) => throw new NotSupportedException();
    }
}
