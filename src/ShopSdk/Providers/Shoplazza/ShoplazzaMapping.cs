using ShopSdk.Providers.Shoplazza.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>Between Shoplazza's order and the model; the only file that reads its amounts.</summary>
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
            // The reference comes first, on a line of its own: there it is found again.
            Note = request.Note is { Length: > 0 } note ? $"{request.Reference}\n{note}" : request.Reference,
        };
    }

    public Checkout ToCheckout(CheckoutId id, ShoplazzaOrderAnswer answer)
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

    /// <summary>The order, once its payment says that it was placed; null while it does not.</summary>
    public PlacedOrder? ToPlaced(CheckoutId id, ShoplazzaOrderAnswer answer)
    {
        ShoplazzaOrder order = answer.Order ?? new();
        return WasPaid(order)
            ? new PlacedOrder(
                OrderId.Parse(order.Id ?? id.Key),
                // A store that takes test payments cannot tell them from others by the payment's status.
                AllowsTestPayment || id.SentAt is not null || order.PaymentLine?.PaymentChannel == TestChannel
                    ? PaymentState.Simulated
                    : PaymentState.Paid,
                Money.Of(order.TotalPrice, CurrencyOf(id, order).Currency),
                answer.RequestId
            )
            : null;
    }

    /// <summary>What the order was created in, which the id remembers, counts before the store's option: the caller may have asked for another.</summary>
    private (Currency Currency, CurrencySource Source) CurrencyOf(CheckoutId id, ShoplazzaOrder order) =>
        !Currency.TryParse(order.Currency, out _) && RequestedCurrency.Parse(id.State) is { } asked
            ? (asked, CurrencySource.Request)
            : store.CurrencyOf(order.Currency);

    /// <summary>Whether it certainly was not paid. A payment under way, and a status that nobody knew yet, say neither.</summary>
    public static bool IsUnpaid(ShoplazzaOrderAnswer answer) =>
        answer.Order?.FinancialStatus is "waiting" or "failed" or "cancelled";

    private static CheckoutState StateOf(ShoplazzaOrder order) =>
        order.Status switch
        {
            "cancelled" => CheckoutState.Canceled,
            "placed" or "finished" => CheckoutState.Placed,
            _ when WasPaid(order) => CheckoutState.Placed,
            "opened" => CheckoutState.Open,
            _ => CheckoutState.Unknown,
        };

    /// <summary>Whether it is paid, or was: a refund comes after.</summary>
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
