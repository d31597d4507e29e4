using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// A voucher that can pay for an order. It is a payment channel of the order and does not change a checkout's totals.
/// </summary>
public sealed record TokenCheckoutVoucher : ExtensibleWireRecord
{
    /// <summary>Gets or sets the voucher's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets whose it is.</summary>
    [JsonPropertyName("customer")]
    public TokenCheckoutCustomer? Customer { get; set; }

    /// <summary>Gets or sets the voucher's code. It is worth money: keep it out of logs.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Gets or sets what it is called.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets what it was worth at first in major units.</summary>
    [JsonPropertyName("total_balance")]
    public decimal? TotalBalance { get; set; }

    /// <summary>Gets or sets what it is worth in major units.</summary>
    [JsonPropertyName("balance")]
    public decimal? Balance { get; set; }

    /// <summary>Gets or sets whether it can be used: <c>available</c> in the sample.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Gets or sets the products that it pays for; empty for all, as in the sample.</summary>
    [JsonPropertyName("white_product_ids")]
    public IReadOnlyList<JsonElement>? WhiteProductIds { get; set; }

    /// <summary>Gets or sets the products that it does not pay for; empty in the sample.</summary>
    [JsonPropertyName("black_product_ids")]
    public IReadOnlyList<JsonElement>? BlackProductIds { get; set; }

    /// <summary>Gets or sets the amount from which it can be used in major units.</summary>
    [JsonPropertyName("minimum_amount")]
    public decimal? MinimumAmount { get; set; }

    /// <summary>Gets or sets how many days it is good for.</summary>
    [JsonPropertyName("expire_days")]
    public long? ExpireDays { get; set; }

    /// <summary>Gets or sets until when it can be activated.</summary>
    [JsonPropertyName("activate_expires_at")]
    public WireTimestamp? ActivateExpiresAt { get; set; }

    /// <summary>Gets or sets from when it can be used.</summary>
    [JsonPropertyName("starts_at")]
    public WireTimestamp? StartsAt { get; set; }

    /// <summary>Gets or sets until when it can be used.</summary>
    [JsonPropertyName("ends_at")]
    public WireTimestamp? EndsAt { get; set; }

    /// <summary>
    /// Gets or sets what it can pay of this checkout in major units. It is a number, where the balances are text.
    /// </summary>
    [JsonPropertyName("available_amount"), JsonConverter(typeof(AmountConverter))]
    public decimal? AvailableAmount { get; set; }
}
