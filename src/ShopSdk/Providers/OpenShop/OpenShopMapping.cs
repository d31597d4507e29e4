using System.Globalization;
using System.Text.Json;
using ShopSdk.Errors;
using ShopSdk.Json;
using ShopSdk.Placing;
using ShopSdk.Providers.OpenShop.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.OpenShop;

/// <summary>Maps between OpenShop's orders and the model. It is the only file that reads OpenShop's amounts.</summary>
internal sealed class OpenShopMapping(ShopStore<OpenShopOptions> store)
{
    // The numbers of all orders must fit into a checkout id, and one product can become several orders.
    private const int MaxProducts = 100;
    private const char StateSeparator = ';';

    private readonly OpenShopOptions _options = store.Options;

    /// <summary>One entry for each product, with all its SKUs, in the order of the products' first items.</summary>
    public IReadOnlyList<OpenOrderAo> ToOrders(CheckoutRequest request)
    {
        List<OpenOrderAo> orders =
        [
            .. request
                .Items.GroupBy(item =>
                    ((item as OpenShopItem)?.Platform ?? _options.DefaultPlatform, Product: Id(item.ProductId, "product"))
                )
                .Select(product => new OpenOrderAo
                {
                    Platform = product.Key.Item1,
                    ProductId = product.Key.Product,
                    Skus =
                    [
                        .. product.Select(item => new OpenSkudataAo
                        {
                            SkuId = Id(item.VariantId, "variant (SKU)"),
                            Quantity = item.Quantity,
                        }),
                    ],
                }),
        ];
        return orders.Count <= MaxProducts
            ? orders
            : throw new ArgumentException(
                $"There are {orders.Count} products, more than {MaxProducts} in one checkout. Start several checkouts.",
                nameof(request)
            );
    }

    public static IReadOnlyList<string> OrderNumbers(CheckoutId id) => OpenShopTextsConverter.Split(id.Key);

    public static IReadOnlyList<string> OrderNumbers(OpenOrderResultVo result) =>
        [
            .. (result.Success ?? [])
                .SelectMany(success => OpenShopTextsConverter.Split(success.OrderNumbers))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>
    /// The data of the start that a checkout id stores: the rejected products, and the currency that the caller requested.
    /// </summary>
    public static string? ToState(OpenOrderResultVo result, string? currency)
    {
        string refused = string.Join(',', (result.Failure ?? []).Select(failure => failure.ProductId));
        return (refused, currency) is ("", null) ? null : $"{refused}{StateSeparator}{currency}";
    }

    public static IEnumerable<CheckoutProblem> RefusedAtStart(OpenOrderResultVo result) =>
        (result.Failure ?? []).Select(failure => new CheckoutProblem(
            CheckoutProblemKind.ItemRefused,
            failure.Message is { Length: > 0 } message ? message : "The provider gave no reason.",
            LineId: failure.ProductId
        ));

    /// <summary>The products that were rejected at the start, read from the id. The id does not store the reasons.</summary>
    public static IEnumerable<CheckoutProblem> RefusedBefore(CheckoutId id) =>
        OpenShopTextsConverter
            .Split(StateOf(id).Refused)
            .Select(product => new CheckoutProblem(
                CheckoutProblemKind.ItemRefused,
                "It was rejected when the checkout started.",
                LineId: product
            ));

    public Checkout ToCheckout(
        CheckoutId id,
        OpenOrderRefreshVo? refresh,
        OpenOrderCheckoutVo? checkout,
        RequestRejectedException? refusal,
        IEnumerable<CheckoutProblem> refused
    )
    {
        (Currency currency, CurrencySource source) = CurrencyOf(id);
        return new Checkout
        {
            Id = id,
            State = refusal is null ? CheckoutState.Open : CheckoutState.Blocked,
            ProviderState = refresh?.RefreshStatus?.ToString(CultureInfo.InvariantCulture),
            Currency = currency,
            CurrencySource = source,
            Amounts = new() { Total = Money.Of(checkout?.TotalCostAmount, currency) },
            Problems = [.. refused, .. Problems(refresh), .. Problems(checkout, refusal)],
            ProviderResponse = new OpenShopCheckoutResponse(refresh, checkout),
        };
    }

    public Checkout ToPlacedCheckout(CheckoutId id, PlacedOrder order)
    {
        (Currency currency, CurrencySource source) = CurrencyOf(id);
        return new Checkout
        {
            Id = id,
            State = CheckoutState.Placed,
            Currency = currency,
            CurrencySource = source,
            Amounts = new() { Total = order.Total },
            Order = order.Order,
            ProviderResponse = new OpenShopCheckoutResponse(null, null),
        };
    }

    public static bool IsNormal(OpenOrderRefreshVo? refresh) => refresh?.RefreshStatus == 0;

    public bool IsPaid(OpenOrderListVo order) =>
        _options.PaidStatuses.Contains(order.Status ?? "", StringComparer.OrdinalIgnoreCase);

    public bool IsUnpaid(OpenOrderListVo order) =>
        _options.UnpaidStatuses.Contains(order.Status ?? "", StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The paid orders, with their total if the list states the total of each order. An order has one status, so one that is paid is in force. Its time
    /// of creation is when it was put into the cart, so it says nothing about an attempt to pay.
    /// </summary>
    public PlacedOrder ToPlaced(CheckoutId id, IReadOnlyList<OpenOrderListVo> orders)
    {
        decimal? total = 0m;
        foreach (OpenOrderListVo order in orders)
            total += ExactDecimal.TryRead(order.TotalCost, out decimal cost) ? cost : null;
        return new(OrderId.Parse(id.Key), PaymentState.Paid, Money.Of(total, CurrencyOf(id).Currency))
        {
            State = OrderState.Active,
        };
    }

    /// <summary>Whether the response to paying lists failures, as the response to creating does.</summary>
    public static bool ListsFailures(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } result
        && result
            .EnumerateObject()
            .Any(member =>
                member.Name.Equals("failure", StringComparison.OrdinalIgnoreCase)
                && member.Value.ValueKind == JsonValueKind.Array
                && member.Value.GetArrayLength() > 0
            );

    private (Currency Currency, CurrencySource Source) CurrencyOf(CheckoutId id) =>
        store.CurrencyOf(null, RequestedCurrency.Parse(StateOf(id).Currency));

    private static (string? Refused, string? Currency) StateOf(CheckoutId id) =>
        id.State?.LastIndexOf(StateSeparator) is { } end and >= 0 ? (id.State[..end], id.State[(end + 1)..]) : (id.State, null);

    /// <summary>An order that is not normal can still be paid, so it is a problem, but does not block the checkout.</summary>
    private static IEnumerable<CheckoutProblem> Problems(OpenOrderRefreshVo? refresh)
    {
        if (IsNormal(refresh))
            return [];
        string? status = refresh?.RefreshStatus?.ToString(CultureInfo.InvariantCulture);
        if (refresh?.RiskOrders is not { Count: > 0 } orders)
            return
            [
                new(
                    CheckoutProblemKind.Other,
                    $"The orders are not normal after refreshing (status {status ?? "not stated"}).",
                    status
                ),
            ];
        return orders.Select(order => new CheckoutProblem(
            CheckoutProblemKind.Other,
            order.Message is { Length: > 0 } message ? message : "The order is not normal after refreshing.",
            status,
            order.OrderNumber
        ));
    }

    private static IEnumerable<CheckoutProblem> Problems(OpenOrderCheckoutVo? checkout, RequestRejectedException? refusal)
    {
        if (refusal is not null)
            yield return new(CheckoutProblemKind.Other, refusal.Message, refusal.ProviderCode);
        else if (checkout?.TotalCostAmount is null)
            yield return new(CheckoutProblemKind.Other, "The total is missing, or is not a plain decimal.", "totalCost");
    }

    private static string Id(string? value, string what) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"An item has no {what} id, and OpenShop requires one. Use OpenShopItem.")
            : value;
}
