using Microsoft.Extensions.Logging;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Stores;

namespace ShopSdk;

/// <summary>Makes clients without dependency injection.</summary>
public static class ShopClient
{
    private static readonly StoreServices Defaults = new(ShopTransport.Shared, TimeProvider.System);

    /// <summary>
    /// Creates the client of a store. The whole process shares the connections, so there is nothing to dispose of. For services that are
    /// left out, the SDK uses its own. Its journal is shared by the whole process, so that two clients of one store never send an intent
    /// twice. A test that uses the same references again passes a new <see cref="InMemoryPlacementJournal"/>.
    /// </summary>
    /// <param name="name">The store's name.</param>
    /// <param name="options">The store's settings.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="credentials">Where credentials come from.</param>
    /// <param name="journal">The journal that records which intents were sent.</param>
    /// <param name="loggers">Makes the logger.</param>
    /// <param name="shared">The settings that all stores of the application share, such as the keys for checkout ids.</param>
    /// <exception cref="ArgumentException">The options are not valid; the message names each setting.</exception>
    public static ICheckoutClient Create(
        string name,
        StoreOptions options,
        TimeProvider? timeProvider = null,
        IStoreCredentialSource? credentials = null,
        IPlacementJournal? journal = null,
        ILoggerFactory? loggers = null,
        ShopSdkOptions? shared = null
    )
    {
        StoreServices services = (timeProvider, credentials, journal, loggers, shared) is (null, null, null, null, null)
            ? Defaults
            : new(ShopTransport.Shared, timeProvider ?? TimeProvider.System, credentials, journal, loggers, KeysOf(shared));
        return CreateStore(name, options, services).CreateClient();
    }

    /// <summary>Makes a store, for its typed interfaces.</summary>
    /// <exception cref="ArgumentException">The options are not valid; the message names each setting.</exception>
    public static ShopStore CreateStore(string name, StoreOptions options) => CreateStore(name, options, Defaults);

    internal static ShopStore CreateStore(string name, StoreOptions options, StoreServices services)
    {
        var storeName = StoreName.Of(name);
        ArgumentNullException.ThrowIfNull(options);
        string[] problems = [.. options.Validate()];
        return problems.Length == 0
            ? ShopStore.Create(storeName, options, services)
            : throw new ArgumentException($"The store '{name}' cannot be used. {string.Join(" ", problems)}", nameof(options));
    }

    private static CheckoutIdKeys? KeysOf(ShopSdkOptions? options)
    {
        if (options is null)
            return null;
        string[] problems = [.. options.Validate()];
        return problems.Length == 0
            ? CheckoutIdKeys.Of(options)
            : throw new ArgumentException(string.Join(" ", problems), nameof(options));
    }
}
