using System.Net;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>Handles TokenCheckout's checkouts, and waits if the provider is not ready yet.</summary>
internal sealed class TokenCheckoutClient(ShopStore<TokenCheckoutOptions> store) : ProviderClient<TokenCheckoutOptions>(store)
{
    private readonly TokenCheckoutApi _api = new(store.Channel, TokenCheckoutJson.Default);
    private readonly TokenCheckoutMapping _mapping = new(store);
    private readonly RequestedCurrency _currency = new(store);

    protected override async Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call)
    {
        if (request.ShippingAddress is not null)
            throw NotSupported("accepts only saved addresses. Update the checkout with SavedAddressId");
        TokenCheckoutCreateRequest create = TokenCheckoutMapping.ToCreate(request);
        CheckoutUpdate details = TokenCheckoutMapping.ToUpdate(request, Options.ReferenceInNote);
        Check(details);
        string? currency = _currency.Of(request);
        TokenCheckoutApi api = _api.On(call.Channel);
        TokenCheckoutCreated created = await api.CreateCheckoutAsync(create, call.CancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(created.Token))
            throw Unproven("the response has no 'token'", nameof(api.CreateCheckoutAsync), call);
        CheckoutId id = NewId(request, created.Token, call, currency);
        call.Report(id, CheckoutStage.Started);
        // "polling" is ignored: only the status of reading shows whether the checkout is ready.
        ApiResult<TokenCheckoutSnapshot> answer = await ReadAsync(id, call).ConfigureAwait(false);
        Checkout checkout = ToCheckout(id, answer, []);
        return details.Groups == UpdateGroups.None || checkout.State == CheckoutState.Placed
            ? checkout
            : await RunAsync(new(api, id, details, call) { Known = answer.Content, IsStart = true }, id, call)
                .ConfigureAwait(false);
    }

    protected override async Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call) =>
        ToCheckout(id, await ReadAsync(id, call).ConfigureAwait(false), []);

    protected override async Task<Checkout> UpdateCoreAsync(CheckoutId id, CheckoutUpdate update, CheckoutCall call)
    {
        Check(update);
        return await RunAsync(new(_api.On(call.Channel), id, update, call), id, call).ConfigureAwait(false);
    }

    protected override async Task AbandonCoreAsync(CheckoutId id, CheckoutCall call)
    {
        try
        {
            await _api.On(call.Channel).DeleteCheckoutAsync(id.Key, call.CancellationToken).ConfigureAwait(false);
        }
        catch (RequestRejectedException e) when (e.Reason == RejectionReason.NotFound)
        {
            // The checkout is deleted, as requested. A repeated send after a lost response gets the same result.
        }
    }

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        TokenCheckoutOrder order = await _api.On(call.Channel)
            .PlaceOrderAsync(id.Key, call.CancellationToken)
            .ConfigureAwait(false);
        return order.Id is { } number
            // The document: an order that was just placed is neither paid nor shipped.
            ? new PlacedOrder(TokenCheckoutMapping.ToOrderId(number), PaymentState.Unpaid) { State = OrderState.Active }
            : throw Unproven("the response has no 'id'", nameof(ITokenCheckoutApi.PlaceOrderAsync), call);
    }

    /// <summary>
    /// Reading shows that there is an order and which one. It does not show whether the order was paid or canceled meanwhile. No member says that a
    /// checkout is open: what says so is the whole checkout itself, because a checkout that was placed is not shown any more.
    /// </summary>
    protected override async Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call)
    {
        const string Operation = nameof(ITokenCheckoutApi.GetCheckoutAsync);
        ApiResult<TokenCheckoutSnapshot> answer = await ReadAsync(id, call).ConfigureAwait(false);
        if (ToCheckout(id, answer, []).Order is { } order)
            return [new PlacedOrder(order, PaymentState.Unknown)];
        TokenCheckoutSnapshot checkout = Whole(id, answer.Content);
        RequireNoContradiction(checkout, Operation, "token", "id", "order", "lines", "total_price", "code", "detail");
        return checkout switch
        {
            { Lines: null } => throw NoEvidence("'lines' is missing", Operation),
            { TotalPrice: null } => throw NoEvidence("'total_price' is missing", Operation),
            { Code: not null } or { Detail: not null } => throw NoEvidence(
                "it has 'code' or 'detail', which a whole checkout does not have",
                Operation
            ),
            _ => [],
        };
    }

    private async Task<Checkout> RunAsync(TokenCheckoutUpdate update, CheckoutId id, CheckoutCall call)
    {
        await update.RunAsync(() => ReadWholeAsync(id, call)).ConfigureAwait(false);
        return update.Known is { } known
            ? _mapping.ToCheckout(id, known, update.Problems)
            : ToCheckout(id, await ReadAsync(id, call).ConfigureAwait(false), update.Problems);
    }

    private Task<ApiResult<TokenCheckoutSnapshot>> ReadAsync(CheckoutId id, CheckoutCall call)
    {
        TokenCheckoutApi api = _api.On(call.Channel);
        return HasBuyer
            ? call.PollAsync(id, nameof(api.BindToBuyerAsync), token => api.BindToBuyerAsync(id.Key, token), TextOf)
            : call.PollAsync(id, nameof(api.GetCheckoutAsync), token => api.GetCheckoutAsync(id.Key, token), TextOf);
    }

    private async Task<TokenCheckoutSnapshot> ReadWholeAsync(CheckoutId id, CheckoutCall call)
    {
        ApiResult<TokenCheckoutSnapshot> answer = await ReadAsync(id, call).ConfigureAwait(false);
        return answer.Error is { } error ? throw error : Whole(id, answer.Content);
    }

    private Checkout ToCheckout(
        CheckoutId id,
        ApiResult<TokenCheckoutSnapshot> answer,
        IReadOnlyList<CheckoutProblem> problems
    ) =>
        answer.Error switch
        {
            null => _mapping.ToCheckout(id, Whole(id, answer.Content), problems),
            // Without the order's id, the order cannot be identified, so the error is thrown.
            { ProviderCode: TokenCheckoutErrors.OrderPlaced, Details.Order.Value: { } order } => _mapping.ToPlacedCheckout(
                id,
                order
            ),
            { } error => throw error,
        };

    /// <summary>The checkout of the id. A response with HTTP 200 can be about another one, or about none.</summary>
    private TokenCheckoutSnapshot Whole(CheckoutId id, TokenCheckoutSnapshot? snapshot)
    {
        RequireOwn(id, snapshot?.Token, "token", nameof(ITokenCheckoutApi.GetCheckoutAsync));
        return Required(snapshot, "token", nameof(ITokenCheckoutApi.GetCheckoutAsync));
    }

    private static string? TextOf(ApiResult<TokenCheckoutSnapshot> answer) => answer.Content?.Detail;

    /// <summary>Rejects, before anything is sent, changes for which the provider has no call.</summary>
    private void Check(CheckoutUpdate update)
    {
        if (update.AcceptsMarketing is not null)
            throw NotSupported("cannot change whether the buyer accepts marketing");
        if (update.Shipping is { MethodId: null })
            throw NotSupported(
                "ships with its own methods only. Use ShippingChoice.Method with the id of one of Checkout.ShippingOffers"
            );
        if (update.SavedAddressId is { } address)
            TokenCheckoutMapping.ToNumber(address, nameof(update.SavedAddressId));
        if (update.Shipping is { MethodId: { } method })
            TokenCheckoutMapping.ToNumber(method, nameof(ShippingChoice.MethodId));
    }
}
