using System.Globalization;

namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>
/// A checkout, and the order that it becomes. The order's number exists from the start; responses contain it after the order is placed.
/// </summary>
internal sealed class TokenCheckoutDraft : EmulatedOrder
{
    internal const string ProviderName = "token-checkout";

    private readonly EmulatedShop _shop;
    private TokenCheckoutTotals? _charged;

    internal TokenCheckoutDraft(EmulatedShop shop, IEnumerable<EmulatedItem> items, int pendingResponses, DateTimeOffset now)
        : base(ProviderName, (5_155_000 + shop.NextNumber()).ToString(CultureInfo.InvariantCulture), "")
    {
        _shop = shop;
        Token = shop.NextToken(40);
        PendingResponses = pendingResponses;
        CreatedAt = now;
        UpdatedAt = now;
        long? method = shop.Catalog.ShippingMethods.Count > 0 ? shop.Catalog.ShippingMethods[0].Id : null;
        Lines = [.. items.Select(item => new TokenCheckoutLine(6_485_000 + shop.NextNumber(), item, method))];
    }

    public override decimal Total => Totals.Total;

    internal string Token { get; }

    internal int PendingResponses { get; set; }

    internal DateTimeOffset CreatedAt { get; }

    internal DateTimeOffset UpdatedAt { get; set; }

    internal IReadOnlyList<TokenCheckoutLine> Lines { get; }

    internal EmulatedCustomer? Customer { get; set; }

    internal EmulatedAddress? Address { get; set; }

    internal bool RequiresShipping { get; set; } = true;

    internal string FullName { get; set; } = "";

    internal string Email { get; set; } = "";

    internal string Mobile { get; set; } = "";

    internal TokenCheckoutRedeemedCode? Coupon { get; set; }

    internal TokenCheckoutTotals Totals => _charged ?? TokenCheckoutTotals.Of(this, _shop);

    internal void PlaceOrder(DateTimeOffset now, DateTimeOffset visibleFrom)
    {
        _charged = TokenCheckoutTotals.Of(this, _shop);
        foreach (TokenCheckoutLine line in Lines)
            _shop.TakeStock(line.Item.VariantId, line.Item.Quantity);
        UpdatedAt = now;
        Place(now, visibleFrom);
    }
}
