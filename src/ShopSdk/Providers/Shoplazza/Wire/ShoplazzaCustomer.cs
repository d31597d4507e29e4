using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>The buyer.</summary>
public sealed record ShoplazzaCustomer : WireRecord
{
    /// <summary>Gets or sets the identity.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the e-mail address.</summary>
    [JsonPropertyName("email"), JsonConverter(typeof(TextConverter))]
    public string? Email { get; set; }

    /// <summary>Gets or sets the given name.</summary>
    [JsonPropertyName("first_name"), JsonConverter(typeof(TextConverter))]
    public string? FirstName { get; set; }

    /// <summary>Gets or sets the family name.</summary>
    [JsonPropertyName("last_name"), JsonConverter(typeof(TextConverter))]
    public string? LastName { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonPropertyName("phone"), JsonConverter(typeof(TextConverter))]
    public string? Phone { get; set; }

    /// <summary>Gets or sets when the buyer was first seen.</summary>
    [JsonPropertyName("created_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when the buyer was changed.</summary>
    [JsonPropertyName("updated_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets how many orders the buyer created.</summary>
    [JsonPropertyName("orders_count"), JsonConverter(typeof(IntegerConverter))]
    public long? OrdersCount { get; set; }

    /// <summary>Gets or sets how many orders, as API version 2026-01 spells it.</summary>
    [JsonPropertyName("order_count"), JsonConverter(typeof(IntegerConverter))]
    public long? OrderCount { get; set; }

    /// <summary>Gets or sets what the buyer spent in all, in major units; the currency is not stated.</summary>
    [JsonPropertyName("total_spent"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalSpent { get; set; }

    /// <summary>Gets or sets what the provider sent beyond these members; null when nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
