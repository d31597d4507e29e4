using System.Text.Json.Serialization;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A way to ship that a line can have. Amounts are in major units.</summary>
public sealed record TokenCheckoutShippingMethod : ExtensibleWireRecord
{
    /// <summary>Gets or sets the method's id, for <see cref="TokenCheckoutShippingBinding.ShippingMethodId"/>.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets how the price is made: <c>fixed</c> in the sample.</summary>
    [JsonPropertyName("rate_type")]
    public string? RateType { get; set; }

    /// <summary>Gets or sets whether it can be chosen.</summary>
    [JsonPropertyName("is_enabled")]
    public bool? IsEnabled { get; set; }

    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the price up to <see cref="NormalUnit"/> in major units.</summary>
    [JsonPropertyName("normal_price")]
    public decimal? NormalPrice { get; set; }

    /// <summary>Gets or sets what the normal price covers; the document names no unit.</summary>
    [JsonPropertyName("normal_unit")]
    public decimal? NormalUnit { get; set; }

    /// <summary>Gets or sets the price for each further <see cref="OverUnit"/> in major units.</summary>
    [JsonPropertyName("over_price")]
    public decimal? OverPrice { get; set; }

    /// <summary>Gets or sets the step beyond the normal unit; the document names no unit.</summary>
    [JsonPropertyName("over_unit")]
    public decimal? OverUnit { get; set; }

    /// <summary>Gets or sets when shipping is free: <c>nope</c> in the sample.</summary>
    [JsonPropertyName("free_shipping_policy")]
    public string? FreeShippingPolicy { get; set; }

    /// <summary>Gets or sets the amount from which shipping is free in major units.</summary>
    [JsonPropertyName("free_shipping_price")]
    public decimal? FreeShippingPrice { get; set; }

    /// <summary>Gets or sets the group it belongs to.</summary>
    [JsonPropertyName("group_id")]
    public long? GroupId { get; set; }
}
