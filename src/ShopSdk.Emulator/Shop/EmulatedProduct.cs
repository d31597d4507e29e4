namespace ShopSdk.Emulator;

/// <summary>A product of the emulated shop.</summary>
public sealed record EmulatedProduct
{
    /// <summary>Gets the product's number; providers with text ids write its digits.</summary>
    public required long Id { get; init; }

    /// <summary>Gets the title that buyers see.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the variants that can be bought; at least one.</summary>
    public required IReadOnlyList<EmulatedVariant> Variants { get; init; }

    /// <summary>Gets the address of the picture, or an empty text when the product has none.</summary>
    public string Image { get; init; } = "";

    /// <summary>Gets the title in the form for URLs: lower case, words joined by hyphens.</summary>
    public string Handle => string.Join('-', Title.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
