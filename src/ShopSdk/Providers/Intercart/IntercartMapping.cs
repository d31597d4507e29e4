using ShopSdk.Placing;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Stores;

namespace ShopSdk.Providers.Intercart;

/// <summary>Maps between Intercart's order and the model. It is the only file that reads Intercart's amounts.</summary>
internal sealed class IntercartMapping(ShopStore store)
{
    private const int NormalCart = 1;
    private const int BuyNowCart = 2;

    public static IntercartCreateOrderRequest ToCreate(CheckoutRequest request) =>
        new()
        {
            CheckoutId = request.Reference,
            CartToken = request.CartToken,
            CartType = request.BuyNow ? BuyNowCart : NormalCart,
            Email = request.Email,
        };

    /// <summary>The parts of a start that the call for creating does not accept.</summary>
    public static CheckoutUpdate ToUpdate(CheckoutRequest request) =>
        new()
        {
            ShippingAddress = request.ShippingAddress,
            Shipping = request.Shipping,
            DiscountCode = request.DiscountCode,
        };

    public static IntercartUpdateOrderRequest ToWire(CheckoutUpdate update) =>
        new()
        {
            Email = update.Email,
            AcceptsMarketing = update.AcceptsMarketing,
            ShippingAddress = ToWire(update.ShippingAddress),
            ShippingLine = ToWire(update.Shipping),
            DiscountCode = update.DiscountCode,
            TipsAmount = update.Tip,
            PaymentGateway = update.Payment?.Gateway,
            AddPaymentInfo = update.Payment is null ? null : true,
            BillingSameAsShipping = update.Payment?.BillingSameAsShipping,
            BillingAddress = ToWire(update.Payment?.BillingAddress),
            UpsellList = update.Upsells?.Select(ToWire).ToList(),
        };

    public static IntercartCompleteOrderRequest ToComplete(CheckoutId id, PlaceRequest request) =>
        new()
        {
            PaymentPending = request.Payment == PaymentState.Pending,
            NoteAttributes =
            [
                new() { Key = "itc_checkout_id", Value = id.Reference },
                .. request.Notes.Select(note => new IntercartNote { Key = note.Key, Value = note.Value }),
            ],
        };

    public Checkout ToCheckout(CheckoutId id, IntercartOrder order)
    {
        (Currency currency, CurrencySource source) = CurrencyOf(id, order);
        return new Checkout
        {
            Id = id,
            State = StateOf(order),
            ProviderState = order.Completed == true ? "completed" : null,
            Currency = currency,
            CurrencySource = source,
            Lines = [.. Lines(order, currency)],
            Amounts = Amounts(order, currency),
            Problems = [.. Problems(order)],
            Order = order.Completed == true && order.Id is { Length: > 0 } number ? OrderId.Parse(number) : null,
            ProviderResponse = order,
            Sheet = IntercartAmounts.Rules.Sheet(order, currency),
        };
    }

    /// <summary>The order; null when the response does not say that it is completed.</summary>
    public PlacedOrder? ToPlaced(CheckoutId id, IntercartOrder order) =>
        order is { Completed: true, Id.Length: > 0 }
            ? new PlacedOrder(
                OrderId.Parse(order.Id),
                order.PaymentPending switch
                {
                    true => PaymentState.Pending,
                    false => PaymentState.Paid,
                    null => PaymentState.Unknown,
                },
                Total(order, CurrencyOf(id, order).Currency)
            )
            : null;

    /// <summary>The document's sample of an open order has the lines of the cart, and does not state <c>completed</c>.</summary>
    private static CheckoutState StateOf(IntercartOrder order) =>
        order switch
        {
            { Completed: true } => CheckoutState.Placed,
            { Completed: false } or { ProductList: not null } => CheckoutState.Open,
            _ => CheckoutState.Unknown,
        };

    /// <summary>Only some responses name the currency; the id stores the currency of the start.</summary>
    private (Currency Currency, CurrencySource Source) CurrencyOf(CheckoutId id, IntercartOrder order) =>
        store.CurrencyOf(order.Currency, RequestedCurrency.Parse(id.State));

    private static CheckoutAmounts Amounts(IntercartOrder order, Currency currency) =>
        new()
        {
            Total = Total(order, currency),
            Goods = Money.Of(order.AmountProduct, currency),
            Discount = Money.Of(order.AmountDiscount, currency),
            Shipping = Money.Of(order.AmountLogistics, currency),
            Tax = Money.Of(order.TaxAmount, currency),
            Tip = Money.Of(order.TipsAmount, currency),
            Fees = Money.Of(order.InsuranceAmount, currency),
            Upsell = Money.Of(order.UpsellAmount, currency),
        };

    /// <summary>total_amount if it is stated; otherwise the sum of the cart and the upsell items.</summary>
    private static Money? Total(IntercartOrder order, Currency currency) =>
        Money.Of(order.TotalAmount ?? (order.Amount + (order.UpsellAmount ?? 0)), currency);

    private static IEnumerable<CheckoutLine> Lines(IntercartOrder order, Currency currency)
    {
        foreach (IntercartLine line in order.ProductList ?? [])
        {
            yield return new CheckoutLine
            {
                Id = line.UniqueId,
                ProductId = line.ProductId,
                VariantId = line.SkuId,
                Title = line.ProductTitle,
                Quantity = line.Quantity,
                UnitPrice = Money.Of(line.Price, currency),
                Discount = Money.Of(line.ProductDiscount, currency),
                Total = Money.Of(line.ProductAmount, currency),
            };
        }
        foreach (IntercartUpsellLine line in order.UpsellProductList ?? [])
        {
            yield return new CheckoutLine
            {
                Id = line.Id,
                ProductId = line.ProductId,
                VariantId = line.SkuId,
                Title = line.ProductTitle,
                Quantity = line.Quantity,
                UnitPrice = Money.Of(line.Price, currency),
                Discount = Money.Of(line.DiscountAmount, currency),
                Total = Money.Of(line.Amount, currency),
                IsUpsell = true,
            };
        }
    }

    private static IEnumerable<CheckoutProblem> Problems(IntercartOrder order)
    {
        if (order.DiscountCodeError is { Length: > 0 } error)
            yield return new(CheckoutProblemKind.DiscountCode, $"The discount code does not apply: {error}.", error);
        if (order.NotEnoughInventory == true)
            yield return new(CheckoutProblemKind.Stock, "The stock of an item is too small.", "notEnoughInventory");
        if (order.HasInvalid == true)
            yield return new(CheckoutProblemKind.ItemUnavailable, "An item can no longer be bought.", "hasInvalid");
        if (order.HasRemoved == true)
            yield return new(CheckoutProblemKind.ItemUnavailable, "An item was removed.", "hasRemoved");
        if (order.HasLowerOff == true)
            yield return new(CheckoutProblemKind.PriceChanged, "A price changed.", "hasLoweroff");
    }

    private static IntercartAddress? ToWire(PostalAddress? address) =>
        address is null
            ? null
            : new()
            {
                FirstName = address.FirstName ?? "",
                LastName = address.LastName ?? "",
                Address1 = address.Line1 ?? "",
                Address2 = address.Line2 ?? "",
                City = address.City ?? "",
                Province = address.Province ?? "",
                ProvinceCode = address.ProvinceCode ?? "",
                Country = address.Country ?? "",
                CountryCode = address.CountryCode ?? "",
                Zip = address.PostalCode ?? "",
                Phone = address.Phone ?? "",
            };

    private static IntercartShippingLine? ToWire(ShippingChoice? shipping) =>
        shipping is null ? null : new() { Title = shipping.Title, Price = shipping.Price };

    private static IntercartUpsell ToWire(UpsellItem item) =>
        new()
        {
            Id = item.Id,
            ProductId = item.ProductId,
            SkuId = item.VariantId,
            Quantity = item.Quantity,
            DiscountTitle = item.DiscountTitle,
            DiscountType =
                item.PercentOff is not null ? "percentage"
                : item.AmountOff is not null ? "fixed_amount"
                : null,
            DiscountValue = item.PercentOff ?? item.AmountOff,
        };
}
