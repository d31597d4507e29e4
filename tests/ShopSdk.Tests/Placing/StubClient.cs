using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <summary>Places by the one Once call, and finds by the Read.</summary>
internal sealed class StubClient(ShopStore store) : ProviderClient(store)
{
    /// <summary>Gets or sets what the provider's code does with the response to placing.</summary>
    public Action<StubResponse>? AfterPlacing { get; set; }

    /// <summary>Gets or sets why this store cannot place.</summary>
    public string? Refusal { get; set; }

    /// <summary>Gets or sets what the amounts of each checkout are verified by.</summary>
    public AmountSheet? Sheet { get; set; }

    /// <summary>Gets or sets the lines of each checkout.</summary>
    public IReadOnlyList<CheckoutLine> Lines { get; set; } = [];

    protected override string? PlacingRefusal => Refusal;

    public CheckoutId NewId(string reference = "ref-1", string key = "key-1") =>
        CheckoutId.Create(Provider, Store, reference, key, OutcomeVectorTests.Noon);

    /// <summary>Starts without a request: the key is the reference.</summary>
    protected override Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call) =>
        Task.FromResult(new Checkout { Id = NewId(request, request.Reference, call), State = CheckoutState.Open });

    protected override async Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call)
    {
        StubResponse response = await SendAsync(StubProvider.Read, id, call);
        return new Checkout
        {
            Id = id,
            State = response.Order is null ? CheckoutState.Open : CheckoutState.Placed,
            Order = response.Order is { } order ? OrderId.Parse(order) : null,
            Amounts = new() { Total = response.Total },
            Lines = Lines,
            Sheet = Sheet,
            ProviderResponse = response,
        };
    }

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        StubResponse response = await SendAsync(StubProvider.Once, id, call);
        AfterPlacing?.Invoke(response);
        return new PlacedOrder(OrderId.Parse(response.Order ?? "1"), PaymentState.Paid, response.Total);
    }

    protected override async Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call)
    {
        StubResponse response = await SendAsync(StubProvider.Read, id, call);
        string[] orders = response.Order?.Split(',') ?? [];
        return [.. orders.Select(order => new PlacedOrder(OrderId.Parse(order), PaymentState.Paid, response.Total))];
    }

    private static Task<StubResponse> SendAsync(ApiOperation operation, CheckoutId id, CheckoutCall call)
    {
        ApiRequest request = call.Channel.CreateRequest(operation);
        request.AddQuery("key", id.Key);
        if (operation.Effect == Effect.Once)
            request.SetBody(new StubResponse { Order = id.Reference }, StubJson.Response);
        return call.Channel.SendAsync(ref request, StubJson.Response, call.CancellationToken);
    }
}
