using System.Globalization;
using ShopSdk.Placing;
using ShopSdk.Providers.AnqiCms.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>Maps between AnqiCMS' quotes and orders and the model. It is the only file that reads AnqiCMS' amounts.</summary>
internal sealed partial class AnqiCmsMapping(ShopStore store)
{
    /// <summary>Amounts are always in 1/100, also for a currency without decimals.</summary>
    private const int Decimals = 2;

    // The states of an order, as the published code names them.
    private const long Canceled = -1;
    private const long Waiting = 0;
    private const long Paid = 1;
    private const long Shipped = 2;
    private const long Completed = 3;
    private const long Refunding = 8;
    private const long Refunded = 9;

    /// <summary>The state of a refund that was paid back, by the documents; the published code leaves it at "applied for".</summary>
    private const long RefundPaidBack = 1;

    public (Currency Currency, CurrencySource Source) CurrencyOf(AnqiCmsCheckout quote, AnqiCmsDraft draft)
    {
        Currency? known = draft.Currency.IsNone ? null : draft.Currency;
        return store.CurrencyOf(quote.CurrencyCode, known);
    }

    public Checkout ToCheckout(CheckoutId id, AnqiCmsCheckout quote, AnqiCmsDraft draft, CheckoutProblem? problem)
    {
        (Currency currency, CurrencySource source) = CurrencyOf(quote, draft);
        return new Checkout
        {
            Id = id,
            State = CheckoutState.Open,
            Currency = currency,
            CurrencySource = source,
            Lines = [.. (quote.Details ?? []).Select(line => ToLine(line, currency))],
            Amounts = new()
            {
                Total = Cents(quote.Amount, currency),
                Goods = Cents(quote.OriginAmount, currency),
                Discount = Cents(quote.DiscountAmount, currency),
            },
            Problems = problem is null ? [] : [problem],
            ProviderResponse = quote,
            Sheet = AnqiCmsAmounts.Rules.Sheet(quote, currency),
        };
    }

    /// <summary>Whether a quote ignores a coupon code without an error.</summary>
    public static bool Ignores(AnqiCmsCheckout quote, string code) =>
        quote.DiscountAmount == 0 && !string.Equals(quote.CouponCode, code, StringComparison.OrdinalIgnoreCase);

    /// <summary>The order; null when the response has no order id.</summary>
    public static PlacedOrder? ToPlaced(AnqiCmsOrder? order, Currency currency) =>
        order is { OrderId.Length: > 0 }
            ? new PlacedOrder(OrderId.Parse(order.OrderId), PaymentOf(order), Cents(order.Amount, currency))
            {
                State = StateOf(order),
                CreatedAt = order.CreatedAt,
            }
            : null;

    private static PaymentState PaymentOf(AnqiCmsOrder order) =>
        order switch
        {
            { Status: Refunded } or { RefundStatus: RefundPaidBack } => PaymentState.Refunded,
            { PaidAt: not null } => PaymentState.Paid,
            { Status: Waiting or Canceled } => PaymentState.Unpaid,
            // While a refund is under way, the shop still has the money.
            { Status: Paid or Shipped or Completed or Refunding } => PaymentState.Paid,
            _ => PaymentState.Unknown,
        };

    private static OrderState StateOf(AnqiCmsOrder order) =>
        order.Status switch
        {
            Canceled => OrderState.Canceled,
            Waiting or Paid or Shipped or Completed or Refunding => OrderState.Active,
            // No document says whether a refunded order is still shipped.
            _ => OrderState.Unknown,
        };

    private static CheckoutLine ToLine(AnqiCmsCheckoutLine line, Currency currency) =>
        new()
        {
            Id = Text(line.Id),
            ProductId = Text(line.GoodsId),
            VariantId = Text(line.GoodsSkuId),
            Quantity = line.Quantity,
            UnitPrice = Cents(line.Price, currency),
            Total = Cents(line.TotalPrice, currency),
        };

    /// <summary>An id as text; 0 means that there is no id.</summary>
    private static string? Text(long? id) => id is null or 0 ? null : id.Value.ToString(CultureInfo.InvariantCulture);

    private static Money? Cents(long? cents, Currency currency) =>
        cents is { } stated ? Money.FromMinor(stated, currency, Decimals) : null;
}
