using ShopSdk.Placing;
using ShopSdk.Telemetry;

namespace ShopSdk.Providers;

/// <content>Placing and looking up placements: checked here, done by <see cref="PlacementRun"/>.</content>
public partial class ProviderClient : IPlacingProvider
{
    bool IPlacingProvider.CanLookUp => CanLookUp;

    bool IPlacingProvider.LookUpLacksBuyer => LookUpLacksBuyer;

    private bool CanLookUp => Capabilities.Lookup != LookupKind.None && !LookUpLacksBuyer;

    private bool LookUpLacksBuyer => Capabilities.Lookup != LookupKind.None && Capabilities.LookupNeedsBuyer && !HasBuyer;

    /// <inheritdoc/>
    public Task<Placement> PlaceAsync(
        CheckoutId id,
        PlaceRequest request,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        Check(request);
        var run = new PlacementRun(_store, this, id, request, NewCall(options, cancellationToken));
        return PlacementTrace.RunAsync(_store.Telemetry, PlacementVerb.Place, id, run, () => run.PlaceAsync(request));
    }

    /// <inheritdoc/>
    public Task<Placement> FindPlacementAsync(
        CheckoutId id,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        RequireLookUp();
        var run = new PlacementRun(_store, this, id, request: null, NewCall(options, cancellationToken));
        return PlacementTrace.RunAsync(_store.Telemetry, PlacementVerb.Find, id, run, run.FindAsync);
    }

    /// <inheritdoc/>
    public Task<Placement> ResolvePlacementAsync(
        CheckoutId id,
        PlacementResolution resolution,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentException.ThrowIfNullOrWhiteSpace(resolution.By);
        ArgumentException.ThrowIfNullOrWhiteSpace(resolution.Why);
        var run = new PlacementRun(_store, this, id, request: null, NewCall(options, cancellationToken));
        return PlacementTrace.RunAsync(_store.Telemetry, PlacementVerb.Find, id, run, () => run.ResolveAsync(resolution));
    }

    Task<Checkout> IPlacingProvider.ReadAsync(CheckoutId id, CheckoutCall call) => GetCoreAsync(id, call);

    Task<PlacedOrder> IPlacingProvider.SendAsync(CheckoutId id, PlaceRequest request, CheckoutCall call) =>
        PlaceCoreAsync(id, request, call);

    Task<IReadOnlyList<PlacedOrder>> IPlacingProvider.LookUpAsync(CheckoutId id, CheckoutCall call) =>
        FindOrdersCoreAsync(id, call);

    /// <summary>A checkout whose placing may still be under way is neither changed nor dropped: it is the only evidence.</summary>
    private Task RequireNotOpenAsync(CheckoutId id, CheckoutCall call) =>
        new PlacementRun(_store, this, id, request: null, call).RequireNotOpenAsync();

    private void RequireLookUp()
    {
        Require(Capabilities.Lookup != LookupKind.None, "cannot look up what became of a placement");
        Require(CanLookUp, "shows what became of a placement to a buyer only. Use ForBuyer");
    }

    private void Check(PlaceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require(Capabilities.CanPlace, PlacingRefusal ?? "cannot place a checkout");
        Require(
            request.Notes.Count == 0 || Capabilities.KeepsNotes,
            $"keeps no notes with an order. Leave {nameof(PlaceRequest)}.{nameof(PlaceRequest.Notes)} empty"
        );
        IReadOnlyList<PaymentState> yields = Capabilities.PlaceYields;
        if (request.Payment is null && yields.Count > 1)
            throw new ArgumentException(
                $"{_store.Provider.DisplayName} needs to know whether it was paid. Use PlaceRequest.Paid() or PlaceRequest.PaymentPending().",
                nameof(request)
            );
        Require(
            request.Payment is not { } payment || yields.Contains(payment),
            $"cannot place as {request.Payment}; placing yields {string.Join(" or ", yields)}"
        );
    }
}
