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
        Extension(folder, typeof(Action<>).MakeGenericType(OptionsOf(folder)))
            .Invoke(null, [services.AddShopSdk(), new StoreName("shop"), set]);
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
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { DisableDefaults = true }
        );
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

    private static Type OptionsOf(string folder) =>
        House.PublicTypes.Single(type => type.Name == $"{folder}Options" && type.IsSubclassOf(typeof(StoreOptions)));

    private static void Register(string folder, ShopSdkBuilder builder, Dictionary<string, string> values)
    {
        values.TryAdd("BaseAddress", "https://shop.example.com");
        IConfigurationSection section = new ConfigurationBuilder()
            .AddInMemoryCollection(values.ToDictionary(value => $"Shop:{value.Key}", value => (string?)value.Value))
            .Build()
            .GetSection("Shop");
        Extension(folder, typeof(IConfigurationSection)).Invoke(null, [builder, new StoreName("shop"), section]);
    }

    private static MethodInfo Extension(string folder, Type configuration) =>
        House
            .PublicTypes.Single(type => type.Name == $"{folder}BuilderExtensions")
            .GetMethod($"Add{folder}", [typeof(ShopSdkBuilder), typeof(StoreName), configuration])!;

    /// <summary>A value that is no setting's default.</summary>
    private static string ValueOf(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(bool) => "True",
            var t when t == typeof(string) => "set-by-section",
            _ => "7",
        };
}
