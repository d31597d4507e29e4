using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>How many orders a filter finds. A response without a count, such as an error in a 200, is no response: reading it fails.</summary>
public sealed record ShoplazzaOrderCount : ExtensibleWireRecord, IIdentifiedResponse, IJsonOnDeserialized
{
    /// <summary>Gets or sets how many; never null after reading.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary>Gets or sets the provider's id of the request, from the response's header; null when it had none.</summary>
    [JsonIgnore]
    public string? RequestId { get; set; }

    void IIdentifiedResponse.Identify(string? requestId) => RequestId = requestId;

    void IJsonOnDeserialized.OnDeserialized() => ShoplazzaErrorMembers.Refuse(Count is not null, "count", ExtensionData);
}
