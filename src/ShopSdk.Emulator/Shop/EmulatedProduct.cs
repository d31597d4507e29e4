namespace ShopSdk.Emulator;

/// <summary>A product of the emulated shop.</summary>
public sealed record EmulatedProduct
{
    /// <summary>Gets the product's number; providers that speak of text ids print its digits.</summary>
    public required long Id { get; init; }

    /// <summary>Gets the title that buyers see.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the variants that can be bought; at least one.</summary>
    public required IReadOnlyList<EmulatedVariant> Variants { get; init; }

    /// <summary>Gets the address of the picture, or an empty text when the product has none.</summary>
    public string Image { get; init; } = "";

    /// <summary>Gets the title as it stands in an address: lower case, words joined by hyphens.</summary>
    public string Handle => string.Join('-', Title.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
