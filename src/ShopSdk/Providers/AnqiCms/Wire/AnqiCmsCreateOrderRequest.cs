using System.Text.Json.Serialization;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>An order to create.</summary>
/// <remarks>The open edition parses and ignores the coupons and the SKUs. What it parses and ignores besides (states, amounts, times) has no member here.</remarks>
public sealed record AnqiCmsCreateOrderRequest : AnqiCmsOrderInput
{
    /// <summary>Gets the products; null when <see cref="AnqiCmsOrderInput.GoodsId"/> names a single one.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<AnqiCmsOrderItem>? Details { get; init; }

    /// <summary>Gets rows of the buyer's cart to order. Closed edition.</summary>
    [JsonPropertyName("cart_ids")]
    public IReadOnlyList<long>? CartIds { get; init; }

    /// <summary>Gets a saved address. The open edition ignores it: name the address by <see cref="AnqiCmsAddressRequest.Id"/>, with all of its members.</summary>
    [JsonPropertyName("address_id")]
    public long? AddressId { get; init; }
}
