using System.Net;

namespace ShopSdk.Emulator;

/// <summary>How an emulator starts.</summary>
public sealed class ShopEmulatorOptions
{
    private readonly Dictionary<Type, object> _providers = [];

    /// <summary>Gets or sets the clock for all times and waits.</summary>
    /// <value>The default is the system's clock.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets the seed of random faults and of tokens.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; set; } = 1;

    /// <summary>Gets or sets the address to listen on; it must be a loopback address.</summary>
    /// <value>The default is 127.0.0.1.</value>
    /// <remarks>Give emulators of one process different addresses (127.0.0.2 ...) when they run out of ports.</remarks>
    public IPAddress BindAddress { get; set; } = IPAddress.Loopback;

    /// <summary>Gets or sets the initial content of the shop.</summary>
    /// <value>The default is <see cref="ShopCatalog.Sample"/>.</value>
    public ShopCatalog Catalog { get; set; } = ShopCatalog.Sample;

    /// <summary>Gets or sets the token with which a store must authenticate, whatever the provider calls it.</summary>
    /// <value>The default is <see cref="ShopSamples.ShopToken"/>.</value>
    public string ShopToken { get; set; } = ShopSamples.ShopToken;

    /// <summary>Gets or sets how many requests the log keeps with headers and body.</summary>
    /// <value>The default is 100,000; counting is not limited.</value>
    public int RequestLogCapacity { get; set; } = 100_000;

    /// <summary>Gets the settings of one provider; each call returns the same object.</summary>
    /// <typeparam name="T">The provider's own options class.</typeparam>
    public T For<T>()
        where T : class, new()
    {
        if (!_providers.TryGetValue(typeof(T), out object? knobs))
            _providers[typeof(T)] = knobs = new T();
        return (T)knobs;
    }
}
