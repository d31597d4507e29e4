using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>How many orders a filter finds.</summary>
public sealed record ShoplazzaOrderCount : ExtensibleWireRecord, IIdentifiedResponse
{
    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary>Gets or sets the provider's id of the request, from the response's header; null when it had none.</summary>
    [JsonIgnore]
    public string? RequestId { get; set; }

    void IIdentifiedResponse.Identify(string? requestId) => RequestId = requestId;
}
