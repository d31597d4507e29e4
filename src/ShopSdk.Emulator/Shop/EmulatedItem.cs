namespace ShopSdk.Emulator;

/// <summary>So many pieces of a variant.</summary>
/// <param name="VariantId">The variant's number in the catalogue.</param>
/// <param name="Quantity">The number of pieces, at least one.</param>
public sealed record EmulatedItem(long VariantId, int Quantity = 1);
