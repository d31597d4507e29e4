using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// Handles AnqiCMS' order API. A checkout is a quote that is requested again each time; the id of the checkout stores the request.
/// </summary>
internal sealed class AnqiCmsClient(ShopStore<AnqiCmsOptions> store) : ProviderClient<AnqiCmsOptions>(store)
{
    /// <summary>The published code has no limit. A shop that shows fewer on a page is read on.</summary>
    private const int PageSize = 100;

    private readonly AnqiCmsApi _api = new(store.Channel, AnqiCmsJson.Default);
    private readonly AnqiCmsMapping _mapping = new(store);
    private readonly RequestedCurrency _currency = new(store);

    private protected override void CheckContent(CheckoutId id) => AnqiCmsDraft.Of(id);

    protected override async Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call)
    {
        if (request.Shipping is not null)
            throw NotSupported("has no shipping methods to choose from. Leave Shipping out");
        AnqiCmsDraft draft = AnqiCmsMapping.ToDraft(request);
        if (_currency.Of(request) is { } currency)
            draft = draft with { CurrencyCode = currency };
        AnqiCmsMapping.Check(draft, request.Reference);
        CheckoutId id = NewId(request, AnqiCmsDraft.Key, call, draft.Write());
        return await QuoteAsync(id, draft, call).ConfigureAwait(false);
    }

    protected override Task<Checkout> GetCoreAsync(CheckoutId id, CheckoutCall call) => QuoteAsync(id, AnqiCmsDraft.Of(id), call);

    protected override Task<Checkout> UpdateCoreAsync(CheckoutId id, CheckoutUpdate update, CheckoutCall call)
    {
        AnqiCmsDraft draft = AnqiCmsDraft.Of(id).With(update);
        AnqiCmsMapping.Check(draft, id.Reference);
        return QuoteAsync(id.With(AnqiCmsDraft.Key, draft.Write()), draft, call);
    }

    /// <summary>The provider has stored nothing that could be dropped.</summary>
    protected override Task AbandonCoreAsync(CheckoutId id, CheckoutCall call) => Task.CompletedTask;

    protected override Task CancelOrderCoreAsync(OrderId order, CheckoutCall call) =>
        !HasBuyer
            ? throw NotSupported("cancels an order for its buyer only. Use ForBuyer")
            : _api.On(call.Channel).CancelOrderAsync(new() { OrderId = order.Value }, Options.SiteId, call.CancellationToken);

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        AnqiCmsDraft draft = AnqiCmsDraft.Of(id);
        AnqiCmsResponse<AnqiCmsOrder> answer = await _api.On(call.Channel)
            .CreateOrderAsync(AnqiCmsMapping.ToOrder(draft, id.Reference), Options.SiteId, call.CancellationToken)
            .ConfigureAwait(false);
        return AnqiCmsMapping.ToPlaced(answer.Data, draft.Currency)
            ?? throw Unproven("it names no order_id", nameof(IAnqiCmsApi.CreateOrderAsync), call);
    }

    /// <summary>Searches the buyer's whole list of orders for all that carry the reference.</summary>
    protected override async Task<IReadOnlyList<PlacedOrder>> FindOrdersCoreAsync(CheckoutId id, CheckoutCall call)
    {
        AnqiCmsApi api = _api.On(call.Channel);
        Currency currency = AnqiCmsDraft.Of(id).Currency;
        var search = new AnqiCmsOrderSearch(id.Reference, Options.Placement.MaxClockSkew);
        AnqiCmsResponse<IReadOnlyList<AnqiCmsOrder>> page;
        int number = 0;
        do
        {
            page = await api.ListOrdersAsync(status: null, ++number, PageSize, Options.SiteId, call.CancellationToken)
                .ConfigureAwait(false);
        } while (search.Add(page));
        List<PlacedOrder> orders =
        [
            .. search.Found.Select(order => AnqiCmsMapping.ToPlaced(order, currency)).OfType<PlacedOrder>(),
        ];
        return search.Flaw switch
        {
            null => orders,
            { } flaw when orders.Count > 0 || search.IsEmpty => new PartialOrderList(orders, flaw),
            { } flaw => throw new ProviderResponseException(
                flaw,
                new ErrorDetails { Provider = Provider, Operation = AnqiCmsApi.ListOrdersOperation.Name }
            ),
        };
    }

    private async Task<Checkout> QuoteAsync(CheckoutId id, AnqiCmsDraft draft, CheckoutCall call)
    {
        CheckoutProblem? problem = null;
        AnqiCmsCheckout quote;
        try
        {
            quote = await AskAsync(draft, call).ConfigureAwait(false);
        }
        catch (RequestRejectedException e) when (draft.DiscountCode is not null && e.Reason == RejectionReason.Invalid)
        {
            // The text of the rejection is not reliable. A quote without the coupon shows whether the coupon was the reason.
            draft = draft with
            {
                DiscountCode = null,
            };
            quote = await AskAsync(draft, call).ConfigureAwait(false);
            problem = new(CheckoutProblemKind.DiscountCode, $"The discount code was rejected. {e.Message}", e.ProviderCode);
        }
        if (draft.DiscountCode is { } code && AnqiCmsMapping.Ignores(quote, code))
        {
            draft = draft with { DiscountCode = null };
            problem = new(CheckoutProblemKind.DiscountCode, "The discount code was ignored.");
        }
        draft = draft with { CurrencyCode = _mapping.CurrencyOf(quote, draft).Currency.Code };
        return _mapping.ToCheckout(id.With(AnqiCmsDraft.Key, draft.Write()), quote, draft, problem);
    }

    private async Task<AnqiCmsCheckout> AskAsync(AnqiCmsDraft draft, CheckoutCall call)
    {
        AnqiCmsResponse<AnqiCmsCheckout> answer = await _api.On(call.Channel)
            .CheckoutAsync(AnqiCmsMapping.ToCheckout(draft), Options.SiteId, call.CancellationToken)
            .ConfigureAwait(false);
        return Required(answer.Data, "data", nameof(IAnqiCmsApi.CheckoutAsync));
    }
}
