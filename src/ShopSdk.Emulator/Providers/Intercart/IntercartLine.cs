namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>A cart line of a draft.</summary>
/// <param name="Item">The variant and the quantity.</param>
/// <param name="UniqueId">Thirteen hexadecimal digits by which coupons name the line.</param>
/// <param name="ItemId">Thirty-two hexadecimal digits.</param>
internal sealed record IntercartLine(EmulatedItem Item, string UniqueId, string ItemId);
