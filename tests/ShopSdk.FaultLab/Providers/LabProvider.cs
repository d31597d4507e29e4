using ShopSdk.Emulator;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Providers;

/// <summary>How to drive one provider: through the checkout client, and by hand as a user of a plain HTTP client would.</summary>
internal abstract class LabProvider
{
    public static IReadOnlyList<LabProvider> All { get; } =
    [new AnqiCmsLab(), new IntercartLab(), new OpenShopLab(), new ShoplazzaLab(), new TokenCheckoutLab()];

    /// <summary>Gets the provider's id.</summary>
    public abstract string Id { get; }

    /// <summary>Gets the emulator's name of the operation that places.</summary>
    public abstract string PlaceOperation { get; }

    public abstract StoreOptions CreateOptions(Uri address, ShopEmulator emulator);

    /// <summary>Gets what the shop has.</summary>
    public virtual ShopCatalog Catalog => ShopCatalog.Sample;

    /// <summary>Turns the emulator's knobs.</summary>
    public virtual void Prepare(ShopEmulatorOptions options) { }

    /// <summary>The view of the buyer whose order it is; the client itself where orders have no buyer.</summary>
    public virtual ICheckoutClient ForBuyer(ICheckoutClient client, string reference) => client;

    public abstract CheckoutRequest CreateRequest(string reference, ShopEmulator emulator);

    public virtual PlaceRequest PlaceRequest => PlaceRequest.Default();

    /// <summary>The name under which the emulator counts the placing of a checkout.</summary>
    public virtual string IntentOf(CheckoutId id) => id.Reference;

    /// <summary>The placing request as a program without the SDK writes it.</summary>
    public abstract RawRequest CreateRaw(CheckoutId id, ShopEmulator emulator);

    /// <summary>Whether a response's body says that the order is placed.</summary>
    public abstract bool SaysPlaced(string body);
}

/// <summary>A request by hand.</summary>
/// <param name="Path">The path.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="Headers">The headers.</param>
internal sealed record RawRequest(string Path, string? Body, IReadOnlyList<KeyValuePair<string, string>> Headers);
