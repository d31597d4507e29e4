using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.OpenShop.Wire;

/// <summary>What became of each product of a request: some may be accepted and some refused in one response.</summary>
/// <remarks>The members are documented for creating an order; that the schema of this name is the one is inferred.</remarks>
public sealed record OpenOrderResultVo : ExtensibleWireRecord
{
    /// <summary>Gets or sets the products that were accepted; null for none.</summary>
    [JsonPropertyName("success"), JsonConverter(typeof(ListOrEmptyConverter<OpenOrderCreateSuccessVo>))]
    public IReadOnlyList<OpenOrderCreateSuccessVo>? Success { get; set; }

    /// <summary>Gets or sets the products that were refused; null for none.</summary>
    [JsonPropertyName("failure"), JsonConverter(typeof(ListOrEmptyConverter<OpenOrderCreateFailureVo>))]
    public IReadOnlyList<OpenOrderCreateFailureVo>? Failure { get; set; }
}
