using ShopSdk.Emulator;
using ShopSdk.FaultLab.Providers;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.FaultLab.Clients;

/// <summary>ShopSdk as it comes.</summary>
internal sealed class SdkClient : LabClient
{
    public override string Name => "ShopSdk";

    public override LabSession Open(LabBatch batch) =>
        new SdkSession(batch, () => new SdkProcess(ShopTransport.Shared, batch.Clock));
}

/// <summary>What one process of ShopSdk shares: its journal, above all.</summary>
internal sealed class SdkProcess(ShopTransport transport, TimeProvider clock, IDisposable? owned = null) : IDisposable
{
    private readonly StoreServices _services = new(transport, clock, credentials: null, journal: new InMemoryPlacementJournal());

    public ICheckoutClient Connect(LabBatch batch, Uri address, Action<StoreOptions>? configure = null) =>
        Connect(batch.Provider, batch.Emulator, address, configure);

    public ICheckoutClient Connect(
        LabProvider provider,
        ShopEmulator emulator,
        Uri address,
        Action<StoreOptions>? configure = null
    )
    {
        StoreOptions options = provider.CreateOptions(address, emulator);
        options.Timeouts = new() { Attempt = LabSettings.Attempt, Total = LabSettings.Total };
        options.Placement.VisibilityHorizon = LabSettings.Horizon;
        // Nothing delays a request in the lab, and it has one clock.
        (options.Placement.DeliveryBound, options.Placement.MaxClockSkew) = (TimeSpan.Zero, TimeSpan.Zero);
        configure?.Invoke(options);
        ShopStore store = ShopClient.CreateStore("lab", options, _services);
        return store.Provider.CreateClient(store);
    }

    public void Dispose() => owned?.Dispose();
}
