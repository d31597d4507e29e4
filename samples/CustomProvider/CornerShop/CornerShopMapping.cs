using CornerShop.Wire;
using ShopSdk;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace CornerShop;

/// <summary>Maps between the Corner Shop's basket and the model. It is the only file that reads the basket's amounts.</summary>
internal sealed class CornerShopMapping(ShopStore store)
{
    private const string Open = "open";
    private const string Ordered = "ordered";
    private const string Canceled = "cancelled";

    public static CornerShopNewBasket ToWire(CheckoutRequest request) =>
        new()
        {
            Reference = request.Reference,
            Items = [.. request.Items.Select(item => new CornerShopItem(SkuOf(item), item.Quantity))],
            Email = request.Email,
            Voucher = request.DiscountCode,
        };

    public static CornerShopBasketChange ToWire(CheckoutUpdate update) =>
        new()
        {
            Email = update.Email,
            Voucher = update.DiscountCode,
            Delivery = update.Shipping?.MethodId,
        };

    public Checkout ToCheckout(CheckoutId id, CornerShopBasket basket)
    {
        (Currency currency, CurrencySource source) = store.CurrencyOf(basket.Currency);
        return new Checkout
        {
            Id = id,
            State = basket.State switch
            {
                Open => CheckoutState.Open,
                Ordered => CheckoutState.Placed,
                Canceled => CheckoutState.Canceled,
                _ => CheckoutState.Unknown,
            },
            ProviderState = basket.State,
            Currency = currency,
            CurrencySource = source,
            Lines = [.. (basket.Lines ?? []).Select(line => ToLine(line, currency))],
            Amounts = new()
            {
                Total = Cents(basket.Total, currency),
                Goods = Cents(basket.Goods, currency),
                Discount = Cents(basket.Discount, currency),
                Shipping = Cents(basket.DeliveryFee, currency),
            },
            ShippingOffers = [new("pickup", "Pick up", Money.Zero(currency)), new("bike", "By bike", new Money(3.50m, currency))],
            Problems = basket.VoucherProblem is { } problem
                ? [new(CheckoutProblemKind.DiscountCode, $"The voucher does not apply: {problem}.", problem)]
                : [],
            Order = basket.OrderNumber is { Length: > 0 } number ? OrderId.Parse(number) : null,
            ProviderResponse = basket,
            Sheet = CornerShopAmounts.Rules.Sheet(basket, currency),
        };
    }

    /// <summary>The order that a basket became; null as long as it was not ordered.</summary>
    public PlacedOrder? ToPlaced(CornerShopBasket basket) => ToPlaced(basket.OrderNumber, basket.Total, basket.Currency);

    /// <summary>The order; null if it has no number.</summary>
    public PlacedOrder? ToPlaced(CornerShopOrder order) => ToPlaced(order.OrderNumber, order.Total, order.Currency);

    private PlacedOrder? ToPlaced(string? number, long? total, string? currency) =>
        number is { Length: > 0 }
            ? new PlacedOrder(OrderId.Parse(number), PaymentState.Unpaid, Cents(total, store.CurrencyOf(currency).Currency))
            : null;

    private static CheckoutLine ToLine(CornerShopLine line, Currency currency) =>
        new()
        {
            Id = line.Sku,
            VariantId = line.Sku,
            Title = line.Title,
            Quantity = line.Quantity,
            UnitPrice = Cents(line.Price, currency),
            Total = Cents(line.Total, currency),
        };

    private static Money? Cents(long? amount, Currency currency) => Money.Of(amount / 100m, currency);

    private static string SkuOf(CheckoutItem item) =>
        item.VariantId ?? throw new ArgumentException("The Corner Shop sells by SKU. Set VariantId on each item.");
}
