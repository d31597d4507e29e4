using System.ComponentModel;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Telemetry;

namespace ShopSdk.Stores;

/// <summary>One store as provider code sees it: its options, and the channel that sends to it. It holds no connection.</summary>
public abstract class ShopStore
{
    private protected ShopStore(StoreSettings settings, ApiChannel channel) => (Settings, Channel) = (settings, channel);

    /// <summary>Gets the name.</summary>
    public StoreName Name => Settings.Store;

    /// <summary>Gets the options; do not change them.</summary>
    public StoreOptions Options => Settings.Options;

    /// <summary>Gets the provider.</summary>
    public ProviderDescriptor Provider => Settings.Descriptor;

    /// <summary>Gets the way to the store, for the typed interfaces.</summary>
    public ApiChannel Channel { get; }

    /// <summary>Gets whether this is a buyer's view of the store.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool HasBuyer => Channel.Buyer is not null;

    /// <summary>The currency of a response: as it states it, else as the store's options say, else as the caller asked, else none.</summary>
    /// <param name="stated">The code in the response; null or unreadable when it states none.</param>
    /// <param name="requested">What the caller asked for; null for nothing.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public (Currency Currency, CurrencySource Source) CurrencyOf(string? stated, Currency? requested = null) =>
        Currency.TryParse(stated, out Currency currency) ? (currency, CurrencySource.Response)
        : Currency.TryParse(Options.Currency, out currency) ? (currency, CurrencySource.StoreOption)
        : requested is { } asked ? (asked, CurrencySource.Request)
        : (Currency.None, CurrencySource.None);

    /// <summary>
    /// Gives a buyer's view of the store: a typed interface that is made of it sends the buyer's credential. Make one for each request;
    /// nothing is shared between buyers.
    /// </summary>
    /// <exception cref="CapabilityNotSupportedException">The provider has no place for a buyer's credential.</exception>
    public ShopStore ForBuyer(BuyerCredential buyer)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        return Provider.Capabilities.TakesBuyers
            ? For(buyer)
            : throw new CapabilityNotSupportedException(
                $"{Provider.DisplayName} has no place for a buyer's credential.",
                new ErrorDetails { Provider = Provider.Id }
            );
    }

    internal StoreServices Services => Settings.Services;

    internal StoreTelemetry Telemetry => Settings.Telemetry;

    private protected StoreSettings Settings { get; }

    /// <summary>Makes a store of the kind that its options are for.</summary>
    internal static ShopStore Create(StoreName name, StoreOptions options, StoreServices services) =>
        options.GetProvider().CreateStore(name, options, services);

    internal IPlacementJournal Journal => Settings.Journal;

    internal string NameHash => Settings.StoreHash;

    /// <summary>Makes the client, which signs its checkout ids where the application has keys for that.</summary>
    internal ICheckoutClient CreateClient()
    {
        ICheckoutClient client = Provider.CreateClient(this);
        return Services.IdKeys is { } keys ? new SigningCheckoutClient(client, keys) : client;
    }

    internal abstract ShopStore For(BuyerCredential buyer);
}
