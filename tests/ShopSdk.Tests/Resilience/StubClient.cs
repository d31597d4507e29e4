using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Resilience;

/// <summary>Places by the one Once call, and finds by the Read.</summary>
internal sealed class StubClient(ShopStore store) : ProviderClient(store)
{
    /// <summary>Gets or sets what the provider's code does with the answer to placing.</summary>
    public Action<StubAnswer>? AfterPlacing { get; set; }

    public CheckoutId NewId(string reference = "ref-1", string key = "key-1") =>
        CheckoutId.Create(Provider, Store, reference, key, OutcomeVectorTests.Noon);

    protected override Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call) =>
        throw new NotSupportedException();

    protected override async Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call)
    {
        StubAnswer answer = await SendAsync(StubProvider.Read, id, call);
        return new Checkout
        {
            Id = id,
            State = answer.Order is null ? CheckoutState.Open : CheckoutState.Placed,
            Order = answer.Order is { } order ? new OrderId(order) : null,
            Answer = answer,
        };
    }

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        StubAnswer answer = await SendAsync(StubProvider.Once, id, call);
        AfterPlacing?.Invoke(answer);
        return new PlacedOrder(new OrderId(answer.Order ?? "1"), PaymentState.Paid);
    }

    protected override async Task<PlacedOrder?> FindOrderCoreAsync(CheckoutId id, CheckoutCall call)
    {
        StubAnswer answer = await SendAsync(StubProvider.Read, id, call);
        return answer.Order is { } order ? new PlacedOrder(new OrderId(order), PaymentState.Paid) : null;
    }

    private static Task<StubAnswer> SendAsync(ApiOperation operation, CheckoutId id, CheckoutCall call)
    {
        ApiRequest request = call.Channel.CreateRequest(operation);
        request.AddQuery("key", id.Key);
        if (operation.Effect == Effect.Once)
            request.SetBody(new StubAnswer { Order = id.Reference }, StubJson.Default.StubAnswer);
        return call.Channel.SendAsync(ref request, StubJson.Default.StubAnswer, call.CancellationToken);
    }
}
