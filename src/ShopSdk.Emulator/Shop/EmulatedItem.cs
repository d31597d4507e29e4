namespace ShopSdk.Emulator;

/// <summary>A variant and a number of pieces.</summary>
/// <param name="VariantId">The variant's number in the catalog.</param>
/// <param name="Quantity">The number of pieces, at least one.</param>
public sealed record EmulatedItem(long VariantId, int Quantity = 1);
