using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>
/// A response that is one order, in its envelope or, as the source document prints it, bare. One without an order, or whose order
/// has no id, is no response: reading it fails.
/// </summary>
public sealed record ShoplazzaOrderResponse : ExtensibleWireRecord, IIdentifiedResponse, IJsonOnDeserialized
{
    /// <summary>Gets or sets the order; never null after reading.</summary>
    [JsonPropertyName("order")]
    public ShoplazzaOrder? Order { get; set; }

    /// <summary>Gets or sets the provider's id of the request, from the response's header; null when it had none.</summary>
    [JsonIgnore]
    public string? RequestId { get; set; }

    void IIdentifiedResponse.Identify(string? requestId) => RequestId = requestId;

    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Order is null && ExtensionData?.ContainsKey("id") == true)
            (Order, ExtensionData) = (ReadBare(ExtensionData), null);
        if (Order is null)
            throw new JsonException("The response has no order.", "$.order", null, null);
        if (string.IsNullOrEmpty(Order.Id))
            throw new JsonException("The order has no id.", "$.order.id", null, null);
    }

    private static ShoplazzaOrder? ReadBare(IDictionary<string, JsonElement> members)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach ((string name, JsonElement value) in members)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
            }
            writer.WriteEndObject();
        }
        return JsonSerializer.Deserialize(json.GetBuffer().AsSpan(0, (int)json.Length), ShoplazzaJson.Default.ShoplazzaOrder);
    }
}
