using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>A shipment.</summary>
public sealed record ShoplazzaFulfillment : ExtensibleWireRecord
{
    /// <summary>Gets or sets the identity.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the order.</summary>
    [JsonPropertyName("order_id"), JsonConverter(typeof(IdConverter))]
    public string? OrderId { get; set; }

    /// <summary>Gets or sets its state: <c>waiting</c>, <c>shipped</c>, <c>finished</c>, <c>cancelled</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Gets or sets the carrier.</summary>
    [JsonPropertyName("tracking_company")]
    public string? TrackingCompany { get; set; }

    /// <summary>Gets or sets the carrier's number.</summary>
    [JsonPropertyName("tracking_number")]
    public string? TrackingNumber { get; set; }

    /// <summary>Gets or sets the carrier's code.</summary>
    [JsonPropertyName("tracking_company_code")]
    public string? TrackingCompanyCode { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when it was changed.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets what is in it.</summary>
    [JsonPropertyName("line_items"), JsonConverter(typeof(ShoplazzaListConverter<ShoplazzaLineItem>))]
    public IReadOnlyList<ShoplazzaLineItem>? LineItems { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }
}
