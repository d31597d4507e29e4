using CornerShop.Wire;
using ShopSdk;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Stores;

namespace CornerShop;

/// <summary>Maps between the Corner Shop's basket and the model. It is the only file that reads the basket's amounts.</summary>
internal sealed class CornerShopMapping(ShopStore store)
{
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
                "open" => CheckoutState.Open,
                "ordered" => CheckoutState.Placed,
                "cancelled" => CheckoutState.Canceled,
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
            Order = OrderId.TryParse(basket.OrderNumber, out OrderId order) ? order : null,
            ProviderResponse = basket,
            Sheet = CornerShopAmounts.Rules.Sheet(basket, currency),
        };
    }

    /// <summary>The order of a basket or of an order response; null without an order number.</summary>
    public PlacedOrder? ToPlaced(CornerShopSale sale) =>
        OrderId.TryParse(sale.OrderNumber, out OrderId order)
            ? new PlacedOrder(order, PaymentState.Unpaid, Cents(sale.Total, store.CurrencyOf(sale.Currency).Currency))
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
