namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>One SKU of a product: an entry of the cart until it is paid.</summary>
internal sealed class OpenShopOrder : EmulatedOrder
{
    private readonly EmulatedShop _shop;
    private decimal? _charged;

    internal OpenShopOrder(EmulatedShop shop, int platform, EmulatedProduct product, EmulatedItem item, DateTimeOffset now)
        : base("open-shop", shop.NextOrderNumber(), "")
    {
        _shop = shop;
        Platform = platform;
        Product = product;
        Item = item;
        CreatedAt = now;
    }

    public override decimal Total => _charged ?? UnitPrice * Item.Quantity;

    internal int Platform { get; }

    internal EmulatedProduct Product { get; }

    internal EmulatedItem Item { get; }

    internal DateTimeOffset CreatedAt { get; }

    /// <summary>Gets or sets whether it was refreshed. Checkout needs that.</summary>
    internal bool Refreshed { get; set; }

    /// <summary>Gets or sets the parcel that contains it; null until it is sent.</summary>
    internal string? ExpressNumber { get; set; }

    internal bool InStock => PlacedAt is not null || _shop.StockOf(Item.VariantId) >= Item.Quantity;

    internal decimal UnitPrice => _shop.FindVariant(Item.VariantId)?.Variant.Price ?? 0;

    internal void Pay(DateTimeOffset now, DateTimeOffset visibleFrom)
    {
        if (PlacedAt is null)
        {
            _charged = Total;
            _shop.TakeStock(Item.VariantId, Item.Quantity);
        }
        Place(now, visibleFrom);
    }
}
