namespace ShopSdk.Emulator;

/// <summary>One buyable variant of a product, in the shop's currency.</summary>
public sealed record EmulatedVariant
{
    /// <summary>Gets the variant's number, unique in the shop; providers also call it SKU id.</summary>
    public required long Id { get; init; }

    /// <summary>Gets the unit price in major units of the shop's currency.</summary>
    public required decimal Price { get; init; }

    /// <summary>Gets the price before a sale in major units, or zero when there is none.</summary>
    public decimal CompareAtPrice { get; init; }

    /// <summary>Gets the variant's own title, or an empty text for a product without choices.</summary>
    public string Title { get; init; } = "";

    /// <summary>Gets the merchant's stock keeping code.</summary>
    public string Sku { get; init; } = "";

    /// <summary>Gets the weight of one piece in grams.</summary>
    public int Grams { get; init; }

    /// <summary>Gets how many pieces the shop starts with.</summary>
    public int Stock { get; init; } = 100_000;
}
