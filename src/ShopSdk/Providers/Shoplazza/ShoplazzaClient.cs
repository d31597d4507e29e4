using ShopSdk.Placing;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>Handles Shoplazza's orders: starts a checkout by creating an order, and places it by simulating its payment.</summary>
internal sealed class ShoplazzaClient(ShopStore<ShoplazzaOptions> store) : ProviderClient<ShoplazzaOptions>(store)
{
    private readonly ShoplazzaApi _api = new(store.Channel, ShoplazzaJson.Default);
    private readonly ShoplazzaMapping _mapping = new(store);

    protected override string? PlacingRefusal =>
        Options.AllowTestPayment
            ? null
            : "places an order only with a test payment, in which no money moves. "
                + $"Set {nameof(ShoplazzaOptions)}.{nameof(ShoplazzaOptions.AllowTestPayment)} in a test store, "
                + "or let the buyer pay at the order's checkout_url";

    protected override async Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call)
    {
        if (request.DiscountCode is not null)
            throw NotSupported($"accepts no discount code. Use {nameof(ShoplazzaRequest)}.{nameof(ShoplazzaRequest.Discount)}");
        if (request.Shipping is { MethodId: not null })
            throw NotSupported("offers no shipping methods to choose from. Use ShippingChoice.Line(title, price)");
        ShoplazzaCreateOrderRequest create = _mapping.ToCreate(request);
        ShoplazzaOrderResponse answer = await _api.On(call.Channel)
            .CreateOrderAsync(create, call.CancellationToken)
            .ConfigureAwait(false);
        string orderId = Required(answer.Order?.Id, "order.id", nameof(IShoplazzaApi.CreateOrderAsync));
        CheckoutId id = NewId(request, orderId, call, create.CurrencyCode);
        call.Report(id, CheckoutStage.Started);
        return _mapping.ToCheckout(id, answer);
    }

    protected override async Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call) =>
        _mapping.ToCheckout(id, await ReadAsync(id, call).ConfigureAwait(false));

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        ShoplazzaOrderResponse answer = await _api.On(call.Channel)
            .SimulatePaymentAsync(id.Key, new(), call.CancellationToken)
            .ConfigureAwait(false);
        PlacedOrder placed =
            _mapping.ToPlaced(id, answer)
            ?? throw Unproven(
                $"financial_status is {answer.Order?.FinancialStatus ?? "not stated"}",
                nameof(IShoplazzaApi.SimulatePaymentAsync),
                call
            );
        RequireOwn(id, answer.Order?.Id, "order.id", nameof(IShoplazzaApi.SimulatePaymentAsync));
        return placed;
    }

    /// <summary>The order is there from the start, so its payment decides; it was not paid only if it also says that it is open.</summary>
    protected override async Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call)
    {
        const string Operation = nameof(IShoplazzaApi.GetOrderAsync);
        ShoplazzaOrderResponse answer = await ReadAsync(id, call).ConfigureAwait(false);
        RequireNoContradiction(answer, Operation, "order");
        if (answer.Order is { } order)
            RequireNoContradiction(order, Operation, "id", "status", "financial_status");
        return _mapping.ToPlaced(id, answer) is { } placed ? [placed]
            : ShoplazzaMapping.IsOpenAndUnpaid(answer) ? []
            : throw NoEvidence(
                $"status is {answer.Order?.Status ?? "not stated"} and financial_status is {answer.Order?.FinancialStatus ?? "not stated"}",
                Operation
            );
    }

    protected override Task CancelOrderCoreAsync(OrderId order, CheckoutCall call) =>
        _api.On(call.Channel).CancelOrderAsync(order.Value, new(), call.CancellationToken);

    private async Task<ShoplazzaOrderResponse> ReadAsync(CheckoutId id, CheckoutCall call)
    {
        ShoplazzaOrderResponse answer = await _api.On(call.Channel)
            .GetOrderAsync(id.Key, call.CancellationToken)
            .ConfigureAwait(false);
        RequireOwn(id, answer.Order?.Id, "order.id", nameof(IShoplazzaApi.GetOrderAsync));
        return answer;
    }
}
