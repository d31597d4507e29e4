namespace ShopSdk.Emulator;

/// <summary>A cart that a storefront filled.</summary>
/// <param name="Token">The cart's token: thirty-two hexadecimal digits.</param>
/// <param name="Items">What lies in it.</param>
public sealed record EmulatedCart(string Token, IReadOnlyList<EmulatedItem> Items);
