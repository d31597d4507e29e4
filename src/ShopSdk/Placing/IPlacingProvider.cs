using ShopSdk.Providers;

namespace ShopSdk.Placing;

/// <summary>What placing needs of a provider.</summary>
internal interface IPlacingProvider
{
    /// <summary>Gets whether orders can be looked up, by this client.</summary>
    bool CanLookUp { get; }

    /// <summary>Gets whether looking up orders fails only for want of a buyer.</summary>
    bool LookUpLacksBuyer { get; }

    /// <summary>Reads a checkout.</summary>
    Task<Checkout> ReadAsync(CheckoutId id, CheckoutCall call);

    /// <summary>Sends the placing request.</summary>
    Task<PlacedOrder> SendAsync(CheckoutId id, PlaceRequest request, CheckoutCall call);

    /// <summary>Looks for the orders of a checkout. Empty only when the provider states positively that there is none.</summary>
    Task<IReadOnlyList<PlacedOrder>> LookUpAsync(CheckoutId id, CheckoutCall call);
}
