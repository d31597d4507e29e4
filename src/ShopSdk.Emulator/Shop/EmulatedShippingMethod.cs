namespace ShopSdk.Emulator;

/// <summary>A way of shipping that the emulated shop offers where a provider lets the shop choose.</summary>
/// <param name="Id">The method's number.</param>
/// <param name="Title">The title that buyers see.</param>
/// <param name="Price">The price per order in major units of the shop's currency.</param>
public sealed record EmulatedShippingMethod(long Id, string Title, decimal Price);
