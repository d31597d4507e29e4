using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>How many orders a filter finds.</summary>
public sealed record ShoplazzaOrderCount : WireRecord, IIdentifiedResponse
{
    /// <summary>Gets or sets how many.</summary>
    [JsonPropertyName("count"), JsonConverter(typeof(IntegerConverter))]
    public long? Count { get; set; }

    /// <summary>Gets or sets the provider's id of the request, from the answer's header; null when it had none.</summary>
    [JsonIgnore]
    public string? RequestId { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    void IIdentifiedResponse.Identify(string? requestId) => RequestId = requestId;
}
