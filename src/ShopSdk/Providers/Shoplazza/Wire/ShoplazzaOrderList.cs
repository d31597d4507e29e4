using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>One page of orders. A response without <c>orders</c>, such as an error in a 200, is no response: reading it fails.</summary>
public sealed record ShoplazzaOrderList : ExtensibleWireRecord, IIdentifiedResponse, IJsonOnDeserialized
{
    /// <summary>Gets or sets the orders of this page; never null after reading: null on the wire is read as none.</summary>
    [JsonPropertyName("orders")]
    [JsonConverter(typeof(ShoplazzaOrdersConverter))]
    public IReadOnlyList<ShoplazzaOrder>? Orders { get; set; }

    /// <summary>Gets or sets a count, if the provider sends one. The documents do not say what it counts.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary>Gets or sets a token that one document names and none explains.</summary>
    [JsonPropertyName("next_token")]
    public string? NextToken { get; set; }

    /// <summary>Gets or sets where the next page starts; API versions from 2025-06 on.</summary>
    [JsonPropertyName("cursor")]
    public string? Cursor { get; set; }

    /// <summary>Gets or sets whether there is a next page; API versions from 2025-06 on.</summary>
    [JsonPropertyName("has_more")]
    public bool? HasMore { get; set; }

    /// <summary>Gets or sets the provider's id of the request, from the response's header; null when it had none.</summary>
    [JsonIgnore]
    public string? RequestId { get; set; }

    void IIdentifiedResponse.Identify(string? requestId) => RequestId = requestId;

    void IJsonOnDeserialized.OnDeserialized() => ShoplazzaErrorMembers.Refuse(Orders is not null, "orders", ExtensionData);
}
