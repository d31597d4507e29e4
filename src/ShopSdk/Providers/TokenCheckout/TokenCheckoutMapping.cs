using System.Globalization;
using ShopSdk.Providers.TokenCheckout.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.TokenCheckout;

/// <summary>Maps between TokenCheckout's checkout and the model. It is the only file that reads TokenCheckout's amounts.</summary>
internal sealed class TokenCheckoutMapping(ShopStore store)
{
    public static TokenCheckoutCreateRequest ToCreate(CheckoutRequest request) =>
        new() { CartToken = request.CartToken, Lines = request.Items.Count == 0 ? null : [.. request.Items.Select(ToWire)] };

    /// <summary>The parts of a start that the call for creating does not accept.</summary>
    public static CheckoutUpdate ToUpdate(CheckoutRequest request, bool referenceInNote) =>
        new()
        {
            Email = request.Email,
            Note = request.Note ?? (referenceInNote ? request.Reference : null),
            DiscountCode = request.DiscountCode,
            Shipping = request.Shipping,
        };

    public static TokenCheckoutUpdateRequest ToPatch(CheckoutUpdate update) =>
        new()
        {
            Email = update.Email,
            FullName = update.FullName,
            Mobile = update.Mobile,
            Note = update.Note,
        };

    /// <summary>Assigns one method to every line that is shipped.</summary>
    public static IReadOnlyList<TokenCheckoutShippingBinding> ToBindings(TokenCheckoutSnapshot checkout, long methodId) =>
        [
            .. (checkout.Lines ?? [])
                .Where(line => line.RequiresShipping != false)
                .Select(line => line.Id)
                .OfType<long>()
                .Select(line => new TokenCheckoutShippingBinding { OrderlineId = line, ShippingMethodId = methodId }),
        ];

    /// <summary>Reads one of the provider's ids, which are whole numbers.</summary>
    public static long ToNumber(string? id, string what) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new ArgumentException($"{what} is not an id of TokenCheckout. Its ids are whole numbers, such as \"12695\".");

    public static OrderId ToOrderId(long id) => OrderId.Parse(id.ToString(CultureInfo.InvariantCulture));

    public Checkout ToCheckout(CheckoutId id, TokenCheckoutSnapshot checkout, IReadOnlyList<CheckoutProblem> problems)
    {
        (Currency currency, CurrencySource source) = CurrencyOf(id);
        return new Checkout
        {
            Id = id,
            State = CheckoutState.Open,
            Currency = currency,
            CurrencySource = source,
            Lines = [.. (checkout.Lines ?? []).Select(line => ToLine(line, currency))],
            Amounts = new CheckoutAmounts
            {
                Total = Money.Of(checkout.TotalPrice, currency),
                Goods = Money.Of(checkout.TotalLineItemsPrice, currency),
                Discount = Money.Of(checkout.TotalDiscounts, currency),
                Shipping = Money.Of(checkout.ShippingCost, currency),
            },
            ShippingOffers = [.. Offers(checkout, currency)],
            Problems = problems,
            ProviderResponse = checkout,
            Sheet = TokenCheckoutAmounts.Rules.Sheet(checkout, currency),
        };
    }

    /// <summary>A checkout that became an order: the provider then returns the order's id and nothing else.</summary>
    public Checkout ToPlacedCheckout(CheckoutId id, string order)
    {
        (Currency currency, CurrencySource source) = CurrencyOf(id);
        return new Checkout
        {
            Id = id,
            State = CheckoutState.Placed,
            ProviderState = TokenCheckoutErrors.OrderPlaced,
            Currency = currency,
            CurrencySource = source,
            Order = OrderId.Parse(order),
        };
    }

    /// <summary>No response names a currency; the id stores the currency of the start.</summary>
    private (Currency Currency, CurrencySource Source) CurrencyOf(CheckoutId id) =>
        store.CurrencyOf(null, RequestedCurrency.Parse(id.State));

    private static TokenCheckoutItem ToWire(CheckoutItem item) =>
        new() { VariantId = ToNumber(item.VariantId, "CheckoutItem.VariantId"), Quantity = item.Quantity };

    private static CheckoutLine ToLine(TokenCheckoutLine line, Currency currency) =>
        new()
        {
            Id = ToText(line.Id),
            ProductId = ToText(line.Product?.Id),
            VariantId = ToText(line.Variant?.Id),
            Title = line.Title,
            Quantity = line.Quantity,
            UnitPrice = Money.Of(line.Price, currency),
            Discount = Money.Of(line.TotalDiscount, currency),
            Total = Money.Of(line.TotalPrice, currency),
        };

    private static IEnumerable<ShippingOffer> Offers(TokenCheckoutSnapshot checkout, Currency currency) =>
        from shippingGroup in checkout.ShippingCostOptions ?? []
        from method in shippingGroup.ShippingMethods ?? []
        let methodId = ToText(method.ShippingMethodId)
        where methodId is not null
        select new ShippingOffer(
            methodId,
            method.Title,
            Money.Of(method.Cost, currency),
            ToText(shippingGroup.ShippingMethodGroupId)
        );

    private static string? ToText(long? id) => id?.ToString(CultureInfo.InvariantCulture);
}
