using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>One page of orders.</summary>
public sealed record ShoplazzaOrderList : WireRecord, IIdentifiedResponse
{
    /// <summary>Gets or sets the orders of this page.</summary>
    [JsonPropertyName("orders")]
    public IReadOnlyList<ShoplazzaOrder>? Orders { get; set; }

    /// <summary>Gets or sets how many there are, where the provider tells; of what, the documents leave open.</summary>
    [JsonPropertyName("count"), JsonConverter(typeof(IntegerConverter))]
    public long? Count { get; set; }

    /// <summary>Gets or sets a token that one document names and none explains.</summary>
    [JsonPropertyName("next_token"), JsonConverter(typeof(TextConverter))]
    public string? NextToken { get; set; }

    /// <summary>Gets or sets where the next page starts; API versions from 2025-06 on.</summary>
    [JsonPropertyName("cursor"), JsonConverter(typeof(TextConverter))]
    public string? Cursor { get; set; }

    /// <summary>Gets or sets whether there is a next page; API versions from 2025-06 on.</summary>
    [JsonPropertyName("has_more"), JsonConverter(typeof(FlagConverter))]
    public bool? HasMore { get; set; }

    /// <summary>Gets or sets the provider's id of the request, from the answer's header; null when it had none.</summary>
    [JsonIgnore]
    public string? RequestId { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    void IIdentifiedResponse.Identify(string? requestId) => RequestId = requestId;
}
