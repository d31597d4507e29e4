using System.Net;
using System.Runtime.ExceptionServices;
using System.Text;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Providers;

/// <summary>
/// The base of every provider's <see cref="ICheckoutClient"/>. It refuses what cannot work before anything is sent, sets the deadline,
/// and runs placing so that no order is placed twice. To add a provider, derive from
/// <see cref="ProviderClient{TOptions}"/>.
/// </summary>
public abstract partial class ProviderClient : ICheckoutClient
{
    private readonly ShopStore _store;

    /// <summary>Makes the client of a store.</summary>
    private protected ProviderClient(ShopStore store) => _store = store;

    /// <inheritdoc/>
    public StoreName Store => _store.Name;

    /// <inheritdoc/>
    public ProviderId Provider => _store.Provider.Id;

    /// <inheritdoc/>
    public CheckoutCapabilities Capabilities =>
        PlacingRefusal is null ? _store.Provider.Capabilities : _store.Provider.Capabilities with { CanPlace = false };

    /// <summary>Gets why this store cannot place although its provider can, as the rest of a sentence; null when it can.</summary>
    protected virtual string? PlacingRefusal => null;

    /// <summary>Gets whether this is a buyer's view.</summary>
    protected bool HasBuyer => _store.HasBuyer;

    /// <inheritdoc/>
    public ICheckoutClient ForBuyer(BuyerCredential buyer)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        Require(Capabilities.TakesBuyers, "takes no buyer's credential. Use the client as it is");
        return _store.Provider.CreateClient(_store.For(buyer));
    }

    /// <inheritdoc/>
    public Task<Checkout> StartAsync(
        CheckoutRequest request,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(request);
        return StartOrSayItIsSafeAsync(request, NewCall(options, cancellationToken, isFenced: false));
    }

    /// <inheritdoc/>
    public Task<Checkout> GetAsync(CheckoutId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(id);
        return GetCoreAsync(id, NewCall(options, cancellationToken, id, isFenced: false));
    }

    /// <inheritdoc/>
    public Task<Checkout> UpdateAsync(
        CheckoutId id,
        CheckoutUpdate update,
        CallOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Check(id);
        ArgumentNullException.ThrowIfNull(update);
        Require(
            (update.Groups & ~Capabilities.Updates) == UpdateGroups.None,
            $"cannot change {update.Groups & ~Capabilities.Updates} of a checkout. It can change {Capabilities.Updates}"
        );
        CheckoutCall call = NewCall(options, cancellationToken, id);
        return update.Groups == UpdateGroups.None ? GetCoreAsync(id, call) : UpdateUnlessOpenAsync(id, update, call);
    }

    /// <inheritdoc/>
    public Task AbandonAsync(CheckoutId id, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(id);
        Require(Capabilities.CanAbandon, "cannot abandon a checkout");
        return AbandonUnlessOpenAsync(id, NewCall(options, cancellationToken, id));
    }

    /// <inheritdoc/>
    public Task CancelOrderAsync(OrderId order, CallOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (order.Value.Length == 0)
            throw new ArgumentException("The order id is empty. Pass Placement.Placed.Order.", nameof(order));
        Require(Capabilities.CanCancelOrder, "cannot cancel an order");
        return CancelOrderCoreAsync(order, NewCall(options, cancellationToken));
    }

    /// <summary>
    /// Starts a checkout. It must place nothing: after a lost response, only a draft can be left, and the
    /// exception says that starting again is safe.
    /// </summary>
    protected abstract Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call);

    /// <summary>Gets a checkout.</summary>
    protected abstract Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call);

    /// <summary>Changes a checkout by the groups that the capabilities name. Called with at least one.</summary>
    protected virtual Task<Checkout> UpdateCoreAsync(CheckoutId id, CheckoutUpdate update, CheckoutCall call) =>
        throw NotSupported("cannot change a checkout");

    /// <summary>Drops a checkout.</summary>
    protected virtual Task AbandonCoreAsync(CheckoutId id, CheckoutCall call) => throw NotSupported("cannot abandon a checkout");

    /// <summary>Cancels an order.</summary>
    protected virtual Task CancelOrderCoreAsync(OrderId order, CheckoutCall call) => throw NotSupported("cannot cancel an order");

    /// <summary>
    /// Sends the placing request: first reads if they are needed, then, as the last call, exactly one whose effect is
    /// <see cref="Effect.Once"/>.
    /// </summary>
    protected virtual Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call) =>
        throw NotSupported("cannot place a checkout");

    /// <summary>
    /// Looks up the orders of this checkout, or of its reference. Reads only. Returns an empty list only when the provider's response names this
    /// checkout, or a whole and well-formed list, and says positively that there is no order. Anything else throws.
    /// </summary>
    protected abstract Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call);

    /// <summary>Makes the exception for what the provider lacks.</summary>
    protected CapabilityNotSupportedException NotSupported(string what) =>
        new($"{_store.Provider.DisplayName} {what}.", new ErrorDetails { Provider = Provider });

    /// <summary>Makes the id of a checkout that was just started.</summary>
    protected CheckoutId NewId(CheckoutRequest request, string key, CheckoutCall call, string? state = null)
    {
        var id = CheckoutId.Create(Provider, Store, request.Reference, key, call.Clock.GetUtcNow(), state);
        call.Channel.Checkout = id;
        if (_store.Journal is InMemoryPlacementJournal journal)
            journal.NoteStarted(id, _store.Options.Placement.MaxClockSkew);
        return id;
    }

    internal static string OperationName(string method) =>
        method.EndsWith("Async", StringComparison.Ordinal) ? method[..^5] : method;

    private CheckoutCall NewCall(
        CallOptions? options,
        CancellationToken cancellationToken,
        CheckoutId? id = null,
        bool isFenced = true
    )
    {
        if (options?.Deadline is { } deadline && !TimeoutOptions.IsLimit(deadline))
            throw new ArgumentException(
                $"CallOptions.Deadline is {deadline}. Set a positive time of at most a day, or null for the store's setting.",
                nameof(options)
            );
        return new(_store, id, options, cancellationToken, isFenced);
    }

    /// <summary>An open outcome of a start is no reason to look first, unlike one of a placing.</summary>
    private async Task<Checkout> StartOrSayItIsSafeAsync(CheckoutRequest request, CheckoutCall call)
    {
        try
        {
            return RequestedCurrency.Require(request, await StartCoreAsync(request, call).ConfigureAwait(false));
        }
        catch (OutcomeUnknownException e) when (e.InnerException is { } refusal && IsRefusal(refusal))
        {
            // Only a draft can be lost here, so the provider's refusal counts even without proof, and the caller learns what to change.
            ExceptionDispatchInfo.Throw(refusal);
            throw;
        }
        catch (OutcomeUnknownException e)
        {
            throw new OutcomeUnknownException(
                $"Whether {_store.Provider.DisplayName} started the checkout is not known: {ApiCall.Sentence(e.InnerException?.Message ?? e.Message)} "
                    + "Starting again is safe: nothing was ordered, at most a draft is left behind.",
                e.SentAt,
                e.Details,
                e
            );
        }
    }

    private async Task<Checkout> UpdateUnlessOpenAsync(CheckoutId id, CheckoutUpdate update, CheckoutCall call)
    {
        await RequireNotOpenAsync(id, call).ConfigureAwait(false);
        return await UpdateCoreAsync(id, update, call).ConfigureAwait(false);
    }

    private async Task AbandonUnlessOpenAsync(CheckoutId id, CheckoutCall call)
    {
        await RequireNotOpenAsync(id, call).ConfigureAwait(false);
        await AbandonCoreAsync(id, call).ConfigureAwait(false);
    }

    private static bool IsRefusal(Exception e) =>
        e
            is CredentialsRejectedException
                or RequestRejectedException
                {
                    Reason: not RejectionReason.WrongState,
                    StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError,
                };

    private void Require(bool able, string what)
    {
        if (!able)
            throw NotSupported(what);
    }

    private void Check(CheckoutId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Provider != Provider)
            throw new ArgumentException($"The checkout is one of {id.Provider}; this client is for {Provider}.", nameof(id));
        if (id.StoreHash != _store.NameHash)
            throw new ArgumentException(
                $"The checkout belongs to another store than '{Store}'. Use the client of the store that it was started in.",
                nameof(id)
            );
        if (id.IsAheadOf(_store.Services.TimeProvider))
            throw new ArgumentException(
                "The checkout id has a time that this machine's clock will not reach for more than a day. It was changed, or a clock is wrong.",
                nameof(id)
            );
        CheckContent(id);
    }

    /// <summary>Refuses an id whose key or state this provider cannot have written, by an <see cref="ArgumentException"/>.</summary>
    private protected virtual void CheckContent(CheckoutId id) { }

    private void Check(CheckoutRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrWhiteSpace(request.Reference) || request.Reference.Length > 200)
            throw new ArgumentException("Reference is your own name of the checkout, 1 to 200 characters.", nameof(request));
        // An id stores it as UTF-8, where all halves become the same character: different references would become equal.
        if (request.Reference.EnumerateRunes().Contains(Rune.ReplacementChar))
            throw new ArgumentException(
                "Reference holds half of a character, such as of an emoji that was cut in two. Cut it elsewhere.",
                nameof(request)
            );
        bool hasCart = request.CartToken is not null;
        if (!hasCart && request.Items.Count == 0)
            throw new ArgumentException("There is nothing to check out. Set Items or CartToken.", nameof(request));
        if (request.BuyNow && !hasCart)
            throw new ArgumentException(
                "BuyNow says which kind of cart it is. Set CartToken, or leave BuyNow out.",
                nameof(request)
            );
        Require(!hasCart || Capabilities.Start.HasFlag(StartSources.Cart), "cannot start from a cart. Set Items");
        Require(
            request.Items.Count == 0 || Capabilities.Start.HasFlag(StartSources.Items),
            "cannot start from items. Set CartToken"
        );
        if (request.Items.Any(item => item.Quantity < 1))
            throw new ArgumentException("An item has a quantity below 1.", nameof(request));
    }
}
