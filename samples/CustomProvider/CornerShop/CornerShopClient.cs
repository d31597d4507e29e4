using CornerShop.Wire;
using ShopSdk;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace CornerShop;

/// <summary>Drives the Corner Shop's baskets.</summary>
internal sealed class CornerShopClient(ShopStore<CornerShopOptions> store) : ProviderClient<CornerShopOptions>(store)
{
    private readonly CornerShopApi _api = new(store.Channel, CornerShopJson.Default);
    private readonly CornerShopMapping _mapping = new(store);

    protected override async Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call)
    {
        if (request is not { ShippingAddress: null, Note: null })
            throw NotSupported("takes no address and no note: the shop knows its buyers by name");
        Check(request.Shipping);
        CornerShopApi api = _api.On(call.Channel);
        CornerShopBasket basket = await api.CreateBasketAsync(CornerShopMapping.ToWire(request), call.CancellationToken);
        CheckoutId id = NewId(request, Required(basket.Id, "id", nameof(api.CreateBasketAsync)), call);
        call.Report(id, CheckoutStage.Started);
        if (request.Shipping is null)
            return _mapping.ToCheckout(id, basket);
        return await UpdateCoreAsync(id, new CheckoutUpdate { Shipping = request.Shipping }, call);
    }

    protected override async Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call) =>
        _mapping.ToCheckout(id, await _api.On(call.Channel).GetBasketAsync(id.Key, call.CancellationToken));

    protected override async Task<Checkout> UpdateCoreAsync(CheckoutId id, CheckoutUpdate update, CheckoutCall call)
    {
        Check(update.Shipping);
        CornerShopBasketChange change = CornerShopMapping.ToWire(update);
        return _mapping.ToCheckout(id, await _api.On(call.Channel).ChangeBasketAsync(id.Key, change, call.CancellationToken));
    }

    protected override Task AbandonCoreAsync(CheckoutId id, CheckoutCall call) =>
        _api.On(call.Channel).DropBasketAsync(id.Key, call.CancellationToken);

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        CornerShopOrder order = await _api.On(call.Channel).OrderBasketAsync(id.Key, call.CancellationToken);
        return _mapping.ToPlaced(order)
            ?? throw Unproven("the response has no order number", nameof(ICornerShopApi.OrderBasketAsync), call);
    }

    protected override async Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call) =>
        _mapping.ToPlaced(await _api.On(call.Channel).GetBasketAsync(id.Key, call.CancellationToken)) is { } order ? [order] : [];

    protected override Task CancelOrderCoreAsync(OrderId order, CheckoutCall call) =>
        _api.On(call.Channel).CancelOrderAsync(order.Value, call.CancellationToken);

    /// <summary>Rejects, before anything is sent, what no method of the shop can do.</summary>
    private void Check(ShippingChoice? shipping)
    {
        if (shipping is { MethodId: null })
            throw NotSupported("has its own prices. Use ShippingChoice.Method(\"bike\")");
    }
}
