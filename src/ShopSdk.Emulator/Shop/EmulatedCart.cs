namespace ShopSdk.Emulator;

/// <summary>A cart that a storefront filled.</summary>
/// <param name="Token">The cart's token: thirty-two hexadecimal digits.</param>
/// <param name="Items">The items in the cart.</param>
public sealed record EmulatedCart(string Token, IReadOnlyList<EmulatedItem> Items);
