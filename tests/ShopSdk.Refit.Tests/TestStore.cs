using System.Reflection;
using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace ShopSdk.RefitEngine.Tests;

/// <summary>Stores of any provider, over a handler of the test's.</summary>
internal static class TestStore
{
    public static readonly Uri Address = new("https://shop.example.com/base");

    public static ShopStore Over(
        HttpMessageHandler handler,
        ProviderDescriptor provider,
        Action<StoreOptions>? configure = null,
        TimeProvider? clock = null
    )
    {
        StoreOptions options = OptionsOf(provider);
        options.BaseAddress = Address;
        configure?.Invoke(options);
        var transport = new ShopTransport(
            new HttpMessageInvoker(handler, disposeHandler: false),
            new HttpMessageInvoker(new SendGuard(handler, provable: true), disposeHandler: false)
        );
        var store = ShopStore.Create(
            StoreName.Parse("test"),
            options,
            new StoreServices(transport, clock ?? TimeProvider.System)
        );
        return provider.Capabilities.TakesBuyers ? store.ForBuyer(new BuyerCredential("buyer-token")) : store;
    }

    /// <summary>Makes the options of a provider, with a text in every setting that holds one.</summary>
    public static StoreOptions OptionsOf(ProviderDescriptor provider)
    {
        Type type = provider
            .GetType()
            .Assembly.GetExportedTypes()
            .Single(t => t.IsAssignableTo(typeof(StoreOptions)) && t.Namespace == provider.GetType().Namespace);
        var options = (StoreOptions)Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite))
            property.SetValue(options, property.Name == nameof(StoreOptions.Currency) ? "USD" : $"the-{property.Name}");
        return options;
    }
}
