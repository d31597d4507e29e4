namespace ShopSdk.Emulator;

/// <summary>A shipping method that the emulated shop offers, for providers with shipping methods to choose from.</summary>
/// <param name="Id">The method's number.</param>
/// <param name="Title">The title that buyers see.</param>
/// <param name="Price">The price per order in major units of the shop's currency.</param>
public sealed record EmulatedShippingMethod(long Id, string Title, decimal Price);
