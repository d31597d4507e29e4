using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>A product that was accepted.</summary>
public sealed record OpenOrderCreateSuccessVo : OpenOrderCreateVo
{
    /// <summary>
    /// Gets or sets the numbers of the orders that it became, separated by commas: one product can become several orders.
    /// </summary>
    [JsonPropertyName("ordernos"), JsonConverter(typeof(IdConverter))]
    public string? OrderNumbers { get; set; }
}
