using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>
/// A checkout: the whole checkout, or, while the provider processes it (status 202), only <see
/// cref="Detail"/> and <see cref="Code"/>. Amounts are in major units; no member names their currency.
/// </summary>
public sealed record TokenCheckoutSnapshot : ExtensibleWireRecord
{
    /// <summary>
    /// Gets or sets the checkout's token, 40 hexadecimal digits. It is the credential for the checkout: keep it out of logs.
    /// </summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>Gets or sets the buyer that the checkout is bound to; null when it is bound to none.</summary>
    [JsonPropertyName("customer")]
    public TokenCheckoutCustomer? Customer { get; set; }

    /// <summary>Gets or sets whether anything has to be shipped.</summary>
    [JsonPropertyName("requires_shipping")]
    public bool? RequiresShipping { get; set; }

    /// <summary>Gets or sets the buyer's full name; empty when not given.</summary>
    [JsonPropertyName("full_name")]
    public string? FullName { get; set; }

    /// <summary>Gets or sets the buyer's e-mail address; empty when not given.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Gets or sets the buyer's mobile number; empty when not given.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; set; }

    /// <summary>Gets or sets whether the buyer takes marketing. No documented call changes it.</summary>
    [JsonPropertyName("buyer_accepts_marketing")]
    public bool? BuyerAcceptsMarketing { get; set; }

    /// <summary>Gets or sets the sum of the lines in major units.</summary>
    [JsonPropertyName("total_line_items_price")]
    public decimal? TotalLineItemsPrice { get; set; }

    /// <summary>Gets or sets all discounts in major units, on items and on shipping, as a positive amount.</summary>
    [JsonPropertyName("total_discounts")]
    public decimal? TotalDiscounts { get; set; }

    /// <summary>Gets or sets the shipping in major units.</summary>
    [JsonPropertyName("shipping_cost")]
    public decimal? ShippingCost { get; set; }

    /// <summary>Gets or sets the weight; the document names no unit (a variant's is in grams).</summary>
    [JsonPropertyName("total_weight")]
    public decimal? TotalWeight { get; set; }

    /// <summary>Gets or sets what has to be paid in major units: lines plus shipping minus discounts.</summary>
    [JsonPropertyName("total_price")]
    public decimal? TotalPrice { get; set; }

    /// <summary>Gets or sets free attributes; empty in every sample.</summary>
    [JsonPropertyName("attributes")]
    public IDictionary<string, JsonElement>? Attributes { get; set; }

    /// <summary>Gets or sets the note to the shop; empty when not given.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; set; }

    /// <summary>Gets or sets when it was created.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when it was changed.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets where it is shipped to; null when not given.</summary>
    [JsonPropertyName("shipping_address")]
    public TokenCheckoutShippingAddress? ShippingAddress { get; set; }

    /// <summary>Gets or sets the lines.</summary>
    [JsonPropertyName("lines"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutLine>))]
    public IReadOnlyList<TokenCheckoutLine>? Lines { get; set; }

    /// <summary>Gets or sets the discounts in force.</summary>
    [JsonPropertyName("discounts"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutDiscount>))]
    public IReadOnlyList<TokenCheckoutDiscount>? Discounts { get; set; }

    /// <summary>Gets or sets the coupon codes in force.</summary>
    [JsonPropertyName("coupon_codes"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutAppliedCoupon>))]
    public IReadOnlyList<TokenCheckoutAppliedCoupon>? CouponCodes { get; set; }

    /// <summary>Gets or sets whether the buyer gets no notice of fulfilment; the document does not explain it.</summary>
    [JsonPropertyName("is_fulfillment_silent")]
    public bool? IsFulfillmentSilent { get; set; }

    /// <summary>Gets or sets what the ways to ship cost, by group of lines.</summary>
    [JsonPropertyName("shipping_cost_options"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutShippingGroup>))]
    public IReadOnlyList<TokenCheckoutShippingGroup>? ShippingCostOptions { get; set; }

    /// <summary>Gets or sets the points that are redeemed; no documented call redeems any.</summary>
    [JsonPropertyName("redeem_points")]
    public long? RedeemPoints { get; set; }

    /// <summary>
    /// Gets or sets what the redeemed points are worth in major units; whether the total has it inside is not known.
    /// </summary>
    [JsonPropertyName("points_price")]
    public decimal? PointsPrice { get; set; }

    /// <summary>
    /// Gets or sets the provider's words while it is still processing, with the seconds to wait in them; null in a whole
    /// checkout.
    /// </summary>
    [JsonPropertyName("detail")]
    public string? Detail { get; set; }

    /// <summary>
    /// Gets or sets <c>throttled</c> while it is still processing; null in a whole checkout. The HTTP status decides, not this.
    /// </summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }
}
