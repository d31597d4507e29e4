using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>The buyer.</summary>
public sealed record ShoplazzaCustomer : ExtensibleWireRecord
{
    /// <summary>Gets or sets the identity.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Gets or sets the given name.</summary>
    [JsonPropertyName("first_name")]
    public string? FirstName { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; set; }

    /// <summary>Gets or sets when the buyer was first seen.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when the buyer was changed.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets how many orders the buyer created.</summary>
    [JsonPropertyName("orders_count")]
    public long? OrdersCount { get; set; }

    /// <summary>Gets or sets how many orders, as API version 2026-01 spells it.</summary>
    [JsonPropertyName("order_count")]
    public long? OrderCount { get; set; }

    /// <summary>Gets or sets what the buyer spent in all, in major units; the currency is not stated.</summary>
    [JsonPropertyName("total_spent")]
    public decimal? TotalSpent { get; set; }
}
