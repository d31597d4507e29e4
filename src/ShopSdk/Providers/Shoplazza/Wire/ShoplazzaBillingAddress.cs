using System.Text.Json.Serialization;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Where an order is billed. The two documents name the address lines differently; all are here.</summary>
public sealed record ShoplazzaBillingAddress : ShoplazzaAddress
{
    /// <summary>Gets or sets the first address line, as the source document names it.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; set; }
}
