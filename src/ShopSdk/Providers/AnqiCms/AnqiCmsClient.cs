using ShopSdk.Errors;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// Drives AnqiCMS' order API. A checkout is a quote that is asked for again each time; what it asks for is kept in its id.
/// </summary>
internal sealed class AnqiCmsClient(ShopStore<AnqiCmsOptions> store) : ProviderClient<AnqiCmsOptions>(store)
{
    private const int PageSize = 20;

    /// <summary>How far the shop's clock may be behind before an order is overlooked.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromHours(1);

    private readonly AnqiCmsApi _api = new(store.Channel, AnqiCmsJson.Default);
    private readonly AnqiCmsMapping _mapping = new(store);
    private readonly RequestedCurrency _currency = new(store);

    protected override async Task<Checkout> StartCoreAsync(CheckoutRequest request, CheckoutCall call)
    {
        if (request.Shipping is not null)
            throw NotSupported("has no ways of shipping to choose from. Leave Shipping out");
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

    /// <summary>There is nothing upstream to drop.</summary>
    protected override Task AbandonCoreAsync(CheckoutId id, CheckoutCall call) => Task.CompletedTask;

    protected override Task CancelOrderCoreAsync(OrderId order, CheckoutCall call) =>
        !HasBuyer
            ? throw NotSupported("cancels an order for its buyer only. Use ForBuyer")
            : _api.On(call.Channel).CancelOrderAsync(new() { OrderId = order.Value }, Options.SiteId, call.CancellationToken);

    protected override async Task<PlacedOrder> PlaceCoreAsync(CheckoutId id, PlaceRequest request, CheckoutCall call)
    {
        AnqiCmsDraft draft = AnqiCmsDraft.Of(id);
        AnqiCmsAnswer<AnqiCmsOrder> answer = await _api.On(call.Channel)
            .CreateOrderAsync(AnqiCmsMapping.ToOrder(draft, id.Reference), Options.SiteId, call.CancellationToken)
            .ConfigureAwait(false);
        return AnqiCmsMapping.ToPlaced(answer.Data, draft.Currency)
            ?? throw Unproven("it names no order_id", nameof(IAnqiCmsApi.CreateOrderAsync), call);
    }

    /// <summary>Searches the buyer's orders, newest first, down to those from before the checkout.</summary>
    protected override async Task<PlacedOrder?> FindOrderCoreAsync(CheckoutId id, CheckoutCall call)
    {
        AnqiCmsApi api = _api.On(call.Channel);
        Currency currency = AnqiCmsDraft.Of(id).Currency;
        DateTimeOffset oldest = id.StartedAt - ClockSkew;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int page = 1; ; page++)
        {
            AnqiCmsAnswer<IReadOnlyList<AnqiCmsOrder>> answer = await api.ListOrdersAsync(
                    status: null,
                    page,
                    PageSize,
                    Options.SiteId,
                    call.CancellationToken
                )
                .ConfigureAwait(false);
            // No orders at all are a null.
            IReadOnlyList<AnqiCmsOrder> orders = answer.Data ?? [];
            if (orders.FirstOrDefault(order => AnqiCmsRemark.IsOf(order.Remark, id.Reference)) is { } found)
            {
                Required(found.OrderId, "order_id", nameof(IAnqiCmsApi.ListOrdersAsync));
                return AnqiCmsMapping.ToPlaced(found, currency);
            }
            int before = seen.Count;
            seen.UnionWith(orders.Select(order => order.OrderId ?? ""));
            if (answer.Total <= seen.Count || orders.Any(order => order.CreatedAt < oldest))
                return null;
            if (seen.Count == before)
                throw Unclear();
        }
    }

    private ProviderResponseException Unclear() =>
        new(
            "AnqiCMS' list of orders ends before all of them were shown, so that an order may be missing in it.",
            new ErrorDetails { Provider = Provider, Operation = AnqiCmsApi.ListOrdersOperation.Name }
        );

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
            // The text of the refusal says nothing reliable. A quote without the coupon tells whether the coupon was the reason.
            draft = draft with
            {
                DiscountCode = null,
            };
            quote = await AskAsync(draft, call).ConfigureAwait(false);
            problem = new(CheckoutProblemKind.DiscountCode, $"The discount code was refused. {e.Message}", e.ProviderCode);
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
        AnqiCmsAnswer<AnqiCmsCheckout> answer = await _api.On(call.Channel)
            .CheckoutAsync(AnqiCmsMapping.ToCheckout(draft), Options.SiteId, call.CancellationToken)
            .ConfigureAwait(false);
        return Required(answer.Data, "data", nameof(IAnqiCmsApi.CheckoutAsync));
    }
}
