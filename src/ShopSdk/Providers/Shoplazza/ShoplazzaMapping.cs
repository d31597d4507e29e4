using ShopSdk.Placing;
using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>Maps between Shoplazza's order and the model. It is the only file that reads Shoplazza's amounts.</summary>
internal sealed class ShoplazzaMapping(ShopStore<ShoplazzaOptions> store)
{
    private const string TestChannel = "bogus";

    private bool AllowsTestPayment => store.Options.AllowTestPayment;

    public ShoplazzaCreateOrderRequest ToCreate(CheckoutRequest request)
    {
        var details = request as ShoplazzaRequest;
        Currency currency = CurrencyOf(request);
        ShoplazzaInput.RequireAll(request, currency);
        return new()
        {
            TaxTotal = ShoplazzaInput.Amount(details?.TaxTotal ?? 0.00m, nameof(details.TaxTotal), currency),
            Discount = ShoplazzaInput.Discount(details?.Discount ?? "0.00", currency),
            CurrencyCode = currency.Code,
            ShippingAddress = ShoplazzaAddresses.ToWire(request),
            LineItems = [.. request.Items.Select(ToWire)],
            ShippingLine = ToWire(request.Shipping, currency),
            // The reference is the first line, so that it can be found again.
            Note = request.Note is { Length: > 0 } note ? $"{request.Reference}\n{note}" : request.Reference,
        };
    }

    public Checkout ToCheckout(CheckoutId id, ShoplazzaOrderResponse answer)
    {
        ShoplazzaOrder order = answer.Order ?? new();
        (Currency currency, CurrencySource source) = CurrencyOf(id, order);
        CheckoutState state = StateOf(order);
        return new Checkout
        {
            Id = id,
            State = state,
            ProviderState = order.Status,
            Currency = currency,
            CurrencySource = source,
            Lines = [.. (order.LineItems ?? []).Select(line => ToLine(line, currency))],
            Amounts = Amounts(order, currency),
            Order = state == CheckoutState.Placed ? OrderId.Parse(order.Id ?? id.Key) : null,
            ProviderResponse = order,
            Sheet = ShoplazzaAmounts.Rules.Sheet(order, currency),
            RequestId = answer.RequestId,
        };
    }

    /// <summary>The order, if its payment shows that it was placed; otherwise null.</summary>
    /// <remarks>
    /// The time of creation is left out: the order is created when the checkout starts, long before it is placed, so it says nothing about an attempt.
    /// </remarks>
    public PlacedOrder? ToPlaced(CheckoutId id, ShoplazzaOrderResponse answer)
    {
        ShoplazzaOrder order = answer.Order ?? new();
        return WasPaid(order)
            ? new PlacedOrder(
                OrderId.Parse(order.Id ?? id.Key),
                PaymentOf(id, order),
                Money.Of(order.TotalPrice, CurrencyOf(id, order).Currency),
                answer.RequestId
            )
            {
                State = OrderStateOf(order),
            }
            : null;
    }

    private PaymentState PaymentOf(CheckoutId id, ShoplazzaOrder order) =>
        order.FinancialStatus switch
        {
            "refunded" => PaymentState.Refunded,
            "partially_refunded" => PaymentState.PartiallyRefunded,
            // In a store that accepts test payments, the payment's status does not distinguish them from real payments.
            _ when AllowsTestPayment || id.SentAt is not null || order.PaymentLine?.PaymentChannel == TestChannel =>
                PaymentState.Simulated,
            _ => PaymentState.Paid,
        };

    private static OrderState OrderStateOf(ShoplazzaOrder order) =>
        order.Status switch
        {
            "cancelled" => OrderState.Canceled,
            "opened" or "placed" or "finished" => OrderState.Active,
            _ => OrderState.Unknown,
        };

    /// <summary>
    /// The id stores the currency in which the order was created. It has priority over the store's option, because the caller may have
    /// requested another one.
    /// </summary>
    private (Currency Currency, CurrencySource Source) CurrencyOf(CheckoutId id, ShoplazzaOrder order) =>
        !Currency.TryParse(order.Currency, out _) && RequestedCurrency.Parse(id.State) is { } asked
            ? (asked, CurrencySource.Request)
            : store.CurrencyOf(order.Currency);

    /// <summary>
    /// Whether it says that it is open and not paid. A payment in progress and an unknown status prove neither. An order that is placed, finished or
    /// canceled without a payment is not open: it may be paid in another way, or was paid before.
    /// </summary>
    public static bool IsOpenAndUnpaid(ShoplazzaOrderResponse answer) =>
        answer.Order is { Status: "opened", FinancialStatus: "waiting" or "failed" or "cancelled" };

    private static CheckoutState StateOf(ShoplazzaOrder order) =>
        order.Status switch
        {
            "cancelled" => CheckoutState.Canceled,
            "placed" or "finished" => CheckoutState.Placed,
            _ when WasPaid(order) => CheckoutState.Placed,
            "opened" => CheckoutState.Open,
            _ => CheckoutState.Unknown,
        };

    /// <summary>Whether it is paid or was paid: a refund comes after a payment.</summary>
    private static bool WasPaid(ShoplazzaOrder order) =>
        order.FinancialStatus is "paid" or "refunding" or "refund_failed" or "refunded" or "partially_refunded";

    private static CheckoutAmounts Amounts(ShoplazzaOrder order, Currency currency) =>
        new()
        {
            Total = Money.Of(order.TotalPrice, currency),
            Goods = Money.Of(order.SubTotal, currency),
            Discount = Money.Of(order.TotalDiscount, currency),
            Shipping = Money.Of(order.TotalShipping, currency),
            Tax = Money.Of(order.TotalTax, currency),
            Tip = Money.Of(order.TotalTipReceived, currency),
            Fees = Money.Of(order.AdditionalTotal, currency),
        };

    private static CheckoutLine ToLine(ShoplazzaLineItem line, Currency currency) =>
        new()
        {
            Id = line.Id,
            ProductId = line.ProductId,
            VariantId = line.VariantId,
            Title = line.ProductTitle,
            Quantity = line.Quantity,
            UnitPrice = Money.Of(line.Price, currency),
            Total = Money.Of(line.Total ?? line.TotalPrice, currency),
        };

    private static ShoplazzaNewOrderLine ToWire(CheckoutItem item) =>
        new()
        {
            ProductId = item.ProductId,
            VariantId = item.VariantId,
            Quantity = item.Quantity,
        };

    private static ShoplazzaNewOrderShipping ToWire(ShippingChoice? shipping, Currency currency) =>
        new()
        {
            Name = shipping?.Title,
            ShippingPrice = ShoplazzaInput.Amount(shipping?.Price ?? 0m, $"{nameof(CheckoutRequest.Shipping)}'s price", currency),
        };

    private Currency CurrencyOf(CheckoutRequest request) =>
        request.Currency is { IsNone: false } asked ? asked
        : Currency.TryParse(store.Options.Currency, out Currency currency) ? currency
        : Currency.None;
}
