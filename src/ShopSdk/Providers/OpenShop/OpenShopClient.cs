using ShopSdk.Errors;
using ShopSdk.Internal;
using ShopSdk.Placing;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Stores;

// Refreshing, paying and listing are partly inferred, and every checkout needs them. Options can override them.
#pragma warning disable SHOP010

namespace ShopSdk.Providers.OpenShop;

/// <summary>Handles OpenShop's orders: creates, refreshes and prices them, and pays them from the balance of the account.</summary>
internal sealed class OpenShopClient(ShopStore<OpenShopOptions> store) : ProviderClient<OpenShopOptions>(store)
{
    private readonly OpenShopOrderApi _api = new(store.Channel, OpenShopJson.Default);
    private readonly OpenShopMapping _mapping = new(store);
    private readonly RequestedCurrency _currency = new(store);

    private protected override void CheckContent(CheckoutId id)
    {
        if (OpenShopMapping.OrderNumbers(id).Count == 0)
            throw new ArgumentException("The checkout id names no order. Start the checkout again.", nameof(id));
    }

    protected override Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call)
    {
        if (request is not { Email: null, Note: null, DiscountCode: null, ShippingAddress: null, Shipping: null })
            throw NotSupported(
                "accepts no e-mail address, note, discount code, address or shipping with a checkout. Leave them out, and ship orders with IOpenShopExpressApi"
            );
        return StartAsync(request, _mapping.ToOrders(request), _currency.Of(request), call);
    }

    protected override Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call) =>
        ReadAsync(id, OpenShopMapping.RefusedBefore(id), call);

    protected override async Task AbandonCoreAsync(CheckoutId id, CheckoutCall call) =>
        await _api.On(call.Channel)
            .CancelOrderAsync(OpenShopMapping.OrderNumbers(id), call.CancellationToken)
            .ConfigureAwait(false);

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        OpenShopResponse<System.Text.Json.JsonElement?> answer = await _api.On(call.Channel)
            .PayOrderAsync(OpenShopMapping.OrderNumbers(id), call.CancellationToken)
            .ConfigureAwait(false);
        return OpenShopMapping.ListsFailures(answer.Data)
            ? throw Unproven("it lists failures", nameof(IOpenShopOrderApi.PayOrderAsync), call)
            : new PlacedOrder(OrderId.Parse(id.Key), PaymentState.Paid) { State = OrderState.Active };
    }

    /// <summary>
    /// Reports orders as paid or unpaid only if the list shows every order once, in a status that the options name. The list is asked for one order at
    /// a time; whether the provider keeps to that is not documented, so other orders in it are ignored.
    /// </summary>
    protected override async Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call)
    {
        OpenShopOrderApi api = _api.On(call.Channel);
        List<OpenOrderListVo> orders = [];
        foreach (string number in OpenShopMapping.OrderNumbers(id))
        {
            OpenShopResponse<OpenShopList<OpenOrderListVo>> answer = await api.GetOrdersAsync(
                    number,
                    status: null,
                    page: null,
                    size: null,
                    call.CancellationToken
                )
                .ConfigureAwait(false);
            OpenOrderListVo?[] shown = [.. (answer.Data?.Items ?? []).Where(order => order?.OrderNumber == number)];
            orders.Add(
                shown switch
                {
                    [{ } order] => order,
                    [] => throw Unclear("does not show an order"),
                    _ => throw Unclear("shows an order more than once"),
                }
            );
        }
        if (orders.TrueForAll(_mapping.IsPaid))
            return [_mapping.ToPlaced(id, orders)];
        if (orders.TrueForAll(_mapping.IsUnpaid))
            return [];
        throw orders.Exists(_mapping.IsPaid)
            ? Unclear("shows some orders as paid and others not")
            : Unclear(
                $"shows a status that is in neither {nameof(OpenShopOptions.PaidStatuses)} nor {nameof(OpenShopOptions.UnpaidStatuses)}"
            );
    }

    private async Task<Checkout> StartAsync(
        CheckoutRequest request,
        IReadOnlyList<OpenOrderAo> orders,
        string? currency,
        CheckoutCall call
    )
    {
        OpenShopResponse<OpenOrderResultVo> answer = await _api.On(call.Channel)
            .CreateOrderAsync(orders, call.CancellationToken)
            .ConfigureAwait(false);
        OpenOrderResultVo result = answer.Data ?? new();
        List<CheckoutProblem> refused = [.. OpenShopMapping.RefusedAtStart(result)];
        IReadOnlyList<string> numbers = OpenShopMapping.OrderNumbers(result);
        if (numbers.Count == 0)
            throw refused.Count == 0 || result.Success is { Count: > 0 }
                ? Unproven("it names no order", nameof(IOpenShopOrderApi.CreateOrderAsync), call)
                : AllRefused(refused);
        CheckoutId id = NewId(request, string.Join(',', numbers), call, OpenShopMapping.ToState(result, currency));
        call.Report(id, CheckoutStage.Started);
        return await ReadAsync(id, refused, call).ConfigureAwait(false);
    }

    private async Task<Checkout> ReadAsync(CheckoutId id, IEnumerable<CheckoutProblem> refused, CheckoutCall call)
    {
        OpenShopOrderApi api = _api.On(call.Channel);
        IReadOnlyList<string> numbers = OpenShopMapping.OrderNumbers(id);
        OpenOrderRefreshVo? refresh;
        try
        {
            refresh = (await api.RefreshOrderAsync(numbers, call.CancellationToken).ConfigureAwait(false)).Data;
        }
        catch (RequestRejectedException refusal)
        {
            // Paid orders are no longer in the cart, so that may be the reason.
            if (await TryFindAsync(id, refusal, call).ConfigureAwait(false) is { } order)
                return _mapping.ToPlacedCheckout(id, order);
            throw;
        }
        try
        {
            OpenOrderCheckoutVo? checkout = (
                await api.CheckoutOrderAsync(numbers, call.CancellationToken).ConfigureAwait(false)
            ).Data;
            return _mapping.ToCheckout(id, refresh, checkout, null, refused);
        }
        catch (RequestRejectedException refusal) when (!OpenShopMapping.IsNormal(refresh))
        {
            return _mapping.ToCheckout(id, refresh, null, refusal, refused);
        }
    }

    private async Task<PlacedOrder?> TryFindAsync(CheckoutId id, RequestRejectedException refusal, CheckoutCall call)
    {
        try
        {
            return await FindOrdersCoreAsync(id, call).ConfigureAwait(false) is [var order, ..] ? order : null;
        }
        catch (ProviderResponseException unclear)
        {
            // If some of the orders may be paid, the reason of the rejection is their state, whatever the provider says.
            throw new RequestRejectedException(
                $"{refusal.Message} {unclear.Message}",
                RejectionReason.WrongState,
                refusal.Details,
                refusal
            );
        }
        catch (ShopException)
        {
            return null;
        }
    }

    private RequestRejectedException AllRefused(List<CheckoutProblem> refused) =>
        new(
            $"OpenShop rejected every product: {string.Join("; ", refused.Select(problem => $"{problem.LineId}: {Redactor.Message(problem.Message)}"))}",
            RejectionReason.Invalid,
            Details(nameof(IOpenShopOrderApi.CreateOrderAsync))
        );

    private ProviderResponseException Unclear(string what) =>
        new(
            $"OpenShop's list of orders {what}, so it proves nothing about the payment.",
            Details(nameof(IOpenShopOrderApi.GetOrdersAsync))
        );

    private ErrorDetails Details(string method) => new() { Provider = Provider, Operation = method[..^"Async".Length] };
}
