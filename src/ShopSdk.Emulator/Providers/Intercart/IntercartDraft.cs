using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>An order, from draft to completed. Texts from the checkout are kept unchanged, because responses repeat them.</summary>
internal sealed class IntercartDraft : EmulatedOrder
{
    private readonly EmulatedShop _shop;
    private IntercartTotals? _charged;

    internal IntercartDraft(EmulatedShop shop, EmulatedCart cart, DateTimeOffset now)
        : base("intercart", shop.NextOrderNumber(), "")
    {
        _shop = shop;
        CartToken = cart.Token;
        ThankYouToken = shop.NextToken(22);
        CreatedAt = now;
        UpdatedAt = now;
        Lines = [.. cart.Items.Select(item => new IntercartLine(item, shop.NextToken(13), shop.NextToken(32)))];
    }

    public override decimal Total => IntercartTotals.Of(this, _shop).Total;

    internal string CartToken { get; }

    internal string ThankYouToken { get; }

    internal DateTimeOffset CreatedAt { get; }

    internal DateTimeOffset UpdatedAt { get; set; }

    internal IReadOnlyList<IntercartLine> Lines { get; }

    internal int CartType { get; set; } = 1;

    internal string Email { get; set; } = "";

    internal bool AcceptsMarketing { get; set; }

    internal JsonObject? ShippingAddress { get; set; }

    internal JsonObject? BillingAddress { get; set; }

    internal bool BillingSameAsShipping { get; set; }

    internal string? ShippingTitle { get; set; }

    internal string? ShippingPrice { get; set; }

    internal string? Tips { get; set; }

    internal string PaymentGateway { get; set; } = "";

    internal bool AddPaymentInfo { get; set; }

    internal string DiscountCode { get; set; } = "";

    internal string DiscountError { get; set; } = "";

    internal IReadOnlyList<IntercartUpsell> Upsells { get; set; } = [];

    internal bool PaymentPending { get; set; }

    internal IReadOnlyList<KeyValuePair<string, string>> NoteAttributes { get; set; } = [];

    /// <summary>Gets the totals as they were when the order was completed, or null while it is a draft.</summary>
    internal IntercartTotals? Charged => _charged;

    internal void Complete(EmulatedShop shop, DateTimeOffset now, DateTimeOffset visibleFrom)
    {
        _charged = IntercartTotals.Of(this, shop);
        foreach (IntercartLine line in Lines)
            shop.TakeStock(line.Item.VariantId, line.Item.Quantity);
        foreach (IntercartUpsell upsell in Upsells)
            shop.TakeStock(upsell.VariantId, upsell.Quantity);
        UpdatedAt = now;
        Place(now, visibleFrom);
    }
}
