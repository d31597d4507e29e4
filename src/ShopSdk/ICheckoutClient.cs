using ShopSdk.Placing;

namespace ShopSdk;

/// <summary>
/// Drives the checkouts of one store, in the same way for every provider. Safe for concurrent use. Every method throws a
/// <see cref="ShopException"/> for what the network, an operator or a programmer must act on. What a shopper can
/// correct is a value in <see cref="Checkout.Problems"/>. A method that the provider lacks throws
/// <see cref="Errors.CapabilityNotSupportedException"/> before anything is sent.
/// </summary>
public interface ICheckoutClient
{
    /// <summary>Gets the store.</summary>
    StoreName Store { get; }

    /// <summary>Gets the provider.</summary>
    ProviderId Provider { get; }

    /// <summary>Gets what the provider can do.</summary>
    CheckoutCapabilities Capabilities { get; }

    /// <summary>Gives a view for one buyer. It is cheap, and shares no credential and no cookie with any other.</summary>
    /// <exception cref="Errors.CapabilityNotSupportedException">The provider takes no buyer's credential.</exception>
    ICheckoutClient ForBuyer(BuyerCredential buyer);

    /// <summary>Starts a checkout and returns it when the provider has it ready.</summary>
    /// <exception cref="Errors.OutcomeUnknownException">It may have been started; nothing was ordered, and starting again is safe.</exception>
    /// <exception cref="Errors.CredentialsRejectedException">The provider refused the credential; starting again is safe.</exception>
    /// <exception cref="Errors.RequestRejectedException">The provider refused the request; starting again is safe.</exception>
    Task<Checkout> StartAsync(
        CheckoutRequest request,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets the current state of a checkout.</summary>
    Task<Checkout> GetAsync(CheckoutId id, CallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Changes a checkout. The id may change with it.</summary>
    /// <exception cref="Errors.CheckoutUpdateException">A part failed after others were applied; it lists them.</exception>
    /// <exception cref="Errors.PlacementConflictException">It is being placed, and the outcome is not known yet.</exception>
    Task<Checkout> UpdateAsync(
        CheckoutId id,
        CheckoutUpdate update,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Drops a checkout that was not placed.</summary>
    /// <exception cref="Errors.PlacementConflictException">It is being placed, and the outcome is not known yet.</exception>
    Task AbandonAsync(CheckoutId id, CallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Places the checkout: at most one send for each intent unless it is proven that nothing was delivered. An unknown outcome
    /// is a value, <see cref="Placement.Unknown"/>.
    /// </summary>
    /// <exception cref="Errors.PlacementCanceledException">The caller canceled after the request was sent.</exception>
    /// <exception cref="Errors.PlacementConflictException">The reference is in use for another buyer or for other goods. Nothing was sent.</exception>
    /// <exception cref="Errors.JournalUnavailableException">The journal failed before anything was sent.</exception>
    Task<Placement> PlaceAsync(
        CheckoutId id,
        PlaceRequest request,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Looks up the outcome of a placement, also later and in another process. It sends nothing that could place an order.</summary>
    /// <exception cref="Errors.CapabilityNotSupportedException">The provider has no look-up, or only one for buyers and this client has no buyer.</exception>
    Task<Placement> FindPlacementAsync(CheckoutId id, CallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Settles, by a person's decision, a placement whose outcome is unknown. It takes a fresh look-up first, which wins over the decision, and is
    /// refused while the request may still be under way.
    /// </summary>
    /// <exception cref="Errors.PlacementConflictException">
    /// The placement changed since the resolution's version, the request may still be under way, or the look-up failed or found another order. Nothing was
    /// changed.
    /// </exception>
    Task<Placement> ResolvePlacementAsync(
        CheckoutId id,
        PlacementResolution resolution,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Cancels an order.</summary>
    /// <exception cref="Errors.OutcomeUnknownException">It may have been canceled: look at the order before repeating it.</exception>
    Task CancelOrderAsync(OrderId order, CallOptions? options = null, CancellationToken cancellationToken = default);
}
