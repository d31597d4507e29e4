namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>A line of a checkout, with the shipping method that is assigned to it.</summary>
internal sealed class TokenCheckoutLine(long id, EmulatedItem item, long? shippingMethodId)
{
    internal long Id { get; } = id;

    internal EmulatedItem Item { get; } = item;

    internal long? ShippingMethodId { get; set; } = shippingMethodId;
}
