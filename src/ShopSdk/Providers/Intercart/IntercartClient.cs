using ShopSdk.Placing;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Intercart;

/// <summary>Handles Intercart's draft orders.</summary>
internal sealed class IntercartClient(ShopStore<IntercartOptions> store) : ProviderClient<IntercartOptions>(store)
{
    private readonly IntercartApi _api = new(store.Channel, IntercartJson.Default);
    private readonly IntercartMapping _mapping = new(store);
    private readonly RequestedCurrency _currency = new(store);

    protected override async Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call)
    {
        if (request.Note is not null)
            throw NotSupported($"accepts notes only with placing. Use {nameof(PlaceRequest)}.{nameof(PlaceRequest.Notes)}");
        CheckoutUpdate details = IntercartMapping.ToUpdate(request);
        Check(details);
        string? currency = _currency.Of(request);
        IntercartApi api = _api.On(call.Channel);
        IntercartOrder order = await api.CreateOrderAsync(IntercartMapping.ToCreate(request), call.CancellationToken)
            .ConfigureAwait(false);
        string orderId = Required(order.Id, "id", nameof(api.CreateOrderAsync));
        CheckoutId id = NewId(request, orderId, call, currency);
        call.Report(id, CheckoutStage.Started);
        return details.Groups == UpdateGroups.None
            ? await CompleteResponseAsync(api, id, order, call).ConfigureAwait(false)
            : await UpdateCoreAsync(id, details, call).ConfigureAwait(false);
    }

    protected override async Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call) =>
        _mapping.ToCheckout(id, await ReadAsync(_api.On(call.Channel), id, call).ConfigureAwait(false));

    protected override async Task<Checkout> UpdateCoreAsync(CheckoutId id, CheckoutUpdate update, CheckoutCall call)
    {
        Check(update);
        IntercartUpdateOrderRequest request = IntercartMapping.ToWire(update);
        IntercartApi api = _api.On(call.Channel);
        IntercartOrder order = await api.UpdateOrderAsync(id.Key, request, call.CancellationToken).ConfigureAwait(false);
        return await CompleteResponseAsync(api, id, order, call).ConfigureAwait(false);
    }

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        IntercartOrder order = await _api.On(call.Channel)
            .CompleteOrderAsync(id.Key, IntercartMapping.ToComplete(id, request), call.CancellationToken)
            .ConfigureAwait(false);
        PlacedOrder placed =
            _mapping.ToPlaced(id, order)
            ?? throw Unproven("completed is not true", nameof(IIntercartApi.CompleteOrderAsync), call);
        RequireOwn(id, order.Id, "id", nameof(IIntercartApi.CompleteOrderAsync));
        // It was completed just now. What is read later does not say whether it still is in force.
        return placed with { State = OrderState.Active };
    }

    /// <summary>
    /// Only <c>completed</c> says whether the order is placed: true in the document's response for a completed order, false in its response to creating
    /// one. The document's sample of an order that is read has no such member, and so says neither.
    /// </summary>
    protected override async Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call)
    {
        const string Operation = nameof(IIntercartApi.GetOrderAsync);
        IntercartOrder order = await ReadAsync(_api.On(call.Channel), id, call).ConfigureAwait(false);
        RequireNoContradiction(order, Operation, "id", "completed");
        if (_mapping.ToPlaced(id, order) is { } placed)
            return [placed];
        return order switch
        {
            { Completed: null } => throw NoEvidence("'completed' is missing", Operation),
            { ThankYouUrl.Length: > 0 } => throw NoEvidence("it has a 'thank_you_url' although 'completed' is false", Operation),
            _ => [],
        };
    }

    /// <summary>Reads the order that the checkout is. A response with HTTP 200 can be about another order, or about none.</summary>
    private async Task<IntercartOrder> ReadAsync(IntercartApi api, CheckoutId id, CheckoutCall call)
    {
        IntercartOrder order = await api.GetOrderAsync(id.Key, call.CancellationToken).ConfigureAwait(false);
        RequireOwn(id, order.Id, "id", nameof(IIntercartApi.GetOrderAsync));
        return order;
    }

    private void Check(CheckoutUpdate update)
    {
        if (update.Shipping is { MethodId: not null })
            throw NotSupported("offers no shipping methods to choose from. Use ShippingChoice.Line(title, price)");
        IntercartChecks.Check(update);
    }

    /// <summary>The document shows some responses with only a few members. The complete order is then read again.</summary>
    private async Task<Checkout> CompleteResponseAsync(IntercartApi api, CheckoutId id, IntercartOrder order, CheckoutCall call)
    {
        if (order.ProductList is not null || order.Completed == true)
            return _mapping.ToCheckout(id, order);
        IntercartOrder whole = await ReadAsync(api, id, call).ConfigureAwait(false);
        Checkout checkout = _mapping.ToCheckout(id, whole);
        return checkout with { Problems = [.. checkout.Problems.Union(_mapping.ToCheckout(id, order).Problems)] };
    }
}
