using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>What the shop's stored records share: orders, their lines, and addresses.</summary>
public abstract record AnqiCmsStoredRecord : ExtensibleWireRecord
{
    /// <summary>Gets or sets the number of the record. An order is named by <see cref="AnqiCmsOrder.OrderId"/> instead.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the buyer; 0 for an anonymous one.</summary>
    [JsonPropertyName("user_id")]
    public long? UserId { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonPropertyName("created_time")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets when it was changed last.</summary>
    [JsonPropertyName("updated_time")]
    public DateTimeOffset? UpdatedAt { get; set; }
}
