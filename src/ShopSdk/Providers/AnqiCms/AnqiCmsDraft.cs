using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>
/// The request of a checkout. AnqiCMS stores nothing before the order, so this is stored in the checkout's id. The space in the id is
/// limited, so the names are short.
/// </summary>
internal sealed record AnqiCmsDraft
{
    /// <summary>The key of every checkout: the provider has no key.</summary>
    public const string Key = "draft";

    /// <summary>Product, SKU (0 for none) and quantity of each item.</summary>
    [JsonPropertyName("l")]
    public required IReadOnlyList<long[]> Items { get; init; }

    [JsonPropertyName("a")]
    public PostalAddress? Address { get; init; }

    [JsonPropertyName("e")]
    public string? Email { get; init; }

    [JsonPropertyName("d")]
    public string? DiscountCode { get; init; }

    [JsonPropertyName("n")]
    public string? Note { get; init; }

    /// <summary>
    /// The currency of the last quote, because orders do not state their currency. Always three letters, so that no quote makes the id
    /// longer.
    /// </summary>
    [JsonPropertyName("c")]
    public string CurrencyCode { get; init; } = Currency.None.Code;

    [JsonIgnore]
    public Currency Currency => Currency.TryParse(CurrencyCode, out Currency currency) ? currency : Currency.None;

    /// <summary>Reads the draft of an id, which may be forged.</summary>
    /// <exception cref="ArgumentException">This provider's client writes no such draft.</exception>
    public static AnqiCmsDraft Of(CheckoutId id)
    {
        if (id is { Key: Key, State: { } state } && Read(state) is { IsWhole: true } draft)
        {
            AnqiCmsMapping.Check(draft, id.Reference);
            return draft;
        }
        throw new ArgumentException(
            "The checkout id contains no request that this version can read. Start the checkout again.",
            nameof(id)
        );
    }

    private static AnqiCmsDraft? Read(string state)
    {
        try
        {
            return JsonSerializer.Deserialize(state, AnqiCmsDraftJson.Compact.AnqiCmsDraft);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Gets whether it asks for something, and each item has a product, a SKU or none, and a quantity.</summary>
    private bool IsWhole =>
        Items is { Count: > 0 }
        && Items.All(item => item is [> 0, >= 0, >= 1 and <= int.MaxValue])
        && Currency.TryParse(CurrencyCode, out _);

    public string Write() => JsonSerializer.Serialize(this, AnqiCmsDraftJson.Compact.AnqiCmsDraft);

    /// <summary>Applies a change. A null member leaves its part unchanged; an empty text removes it.</summary>
    public AnqiCmsDraft With(CheckoutUpdate update) =>
        this with
        {
            Address = update.ShippingAddress ?? Address,
            DiscountCode = Changed(update.DiscountCode, DiscountCode),
            Note = Changed(update.Note, Note),
        };

    private static string? Changed(string? update, string? current) =>
        update switch
        {
            null => current,
            "" => null,
            _ => update,
        };
}
