using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>
/// An order in any response: the whole order, the few members of an update's short response, or those of a completed order.
/// Null means that the response does not say.
/// </summary>
/// <remarks>
/// Amounts are in major units. The shop's own document states some of them twice and differently; nothing here is
/// corrected.
/// </remarks>
public sealed partial record IntercartOrder : ExtensibleWireRecord
{
    /// <summary>Gets or sets the order's identity at the shop.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the checkout's own identity, from the create request.</summary>
    [JsonPropertyName("checkout_id"), JsonConverter(typeof(IdConverter))]
    public string? CheckoutId { get; set; }

    /// <summary>Gets or sets the cart, which also identifies a buyer: a cart has one open order at a time.</summary>
    [JsonPropertyName("cart_token"), JsonConverter(typeof(IdConverter))]
    public string? CartToken { get; set; }

    /// <summary>Gets or sets the kind of cart: 1 normal, 2 "buy now".</summary>
    [JsonPropertyName("cartType")]
    public long? CartType { get; set; }

    /// <summary>Gets or sets the buyer's address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Gets or sets the buyer.</summary>
    [JsonPropertyName("buyer_id"), JsonConverter(typeof(IdConverter))]
    public string? BuyerId { get; set; }

    /// <summary>
    /// Gets or sets the three letters of the currency; null when the response names none, as most samples do.
    /// </summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; set; }

    /// <summary>Gets or sets the buyer's remark.</summary>
    [JsonPropertyName("remark")]
    public string? Remark { get; set; }

    /// <summary>Gets or sets when the order was changed; one sample holds a text that is no date.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets whether the order is placed; null when the response does not say.</summary>
    [JsonPropertyName("completed")]
    public bool? Completed { get; set; }

    /// <summary>Gets or sets where the buyer goes after completion; only in the response of a completed order.</summary>
    [JsonPropertyName("thank_you_url")]
    public string? ThankYouUrl { get; set; }

    /// <summary>Gets or sets whether the payment is still to come; only in the responses of a completed order.</summary>
    [JsonPropertyName("payment_pending")]
    public bool? PaymentPending { get; set; }

    /// <summary>Gets or sets the lines of the cart.</summary>
    [JsonPropertyName("product_list"), JsonConverter(typeof(ListOrEmptyConverter<IntercartLine>))]
    public IReadOnlyList<IntercartLine>? ProductList { get; set; }

    /// <summary>Gets or sets the upsell items as they were sent.</summary>
    [JsonPropertyName("upsell_list"), JsonConverter(typeof(ListOrEmptyConverter<IntercartUpsell>))]
    public IReadOnlyList<IntercartUpsell>? UpsellList { get; set; }

    /// <summary>Gets or sets the upsell items as the shop priced them.</summary>
    [JsonPropertyName("upsell_product_list"), JsonConverter(typeof(ListOrEmptyConverter<IntercartUpsellLine>))]
    public IReadOnlyList<IntercartUpsellLine>? UpsellProductList { get; set; }

    /// <summary>Gets or sets the shipping method, as it was sent.</summary>
    [JsonPropertyName("shipping_line"), JsonConverter(typeof(EmptyArrayAsNullConverter<IntercartShippingLine>))]
    public IntercartShippingLine? ShippingLine { get; set; }

    /// <summary>Gets or sets the shop's own name of the shipping method; empty in every sample.</summary>
    [JsonPropertyName("express_title")]
    public string? ExpressTitle { get; set; }

    /// <summary>Gets or sets where the goods go.</summary>
    [JsonPropertyName("shipping_address"), JsonConverter(typeof(EmptyArrayAsNullConverter<IntercartAddress>))]
    public IntercartAddress? ShippingAddress { get; set; }

    /// <summary>Gets or sets where the bill goes.</summary>
    [JsonPropertyName("billing_address"), JsonConverter(typeof(EmptyArrayAsNullConverter<IntercartAddress>))]
    public IntercartAddress? BillingAddress { get; set; }

    /// <summary>Gets or sets whether the bill goes where the goods go.</summary>
    [JsonPropertyName("billing_same_as_shipping")]
    public bool? BillingSameAsShipping { get; set; }

    /// <summary>Gets or sets the payment gateway: <c>stripe</c>, <c>airwallex</c>, <c>paypal</c>.</summary>
    [JsonPropertyName("payment_gateway")]
    public string? PaymentGateway { get; set; }

    /// <summary>Gets or sets whether the buyer entered payment information.</summary>
    [JsonPropertyName("add_payment_info")]
    public bool? AddPaymentInfo { get; set; }

    /// <summary>Gets or sets the coupons that apply.</summary>
    [JsonPropertyName("coupon_detail"), JsonConverter(typeof(ListOrEmptyConverter<IntercartCoupon>))]
    public IReadOnlyList<IntercartCoupon>? CouponDetail { get; set; }

    /// <summary>Gets or sets the discount code; empty after it was refused or removed.</summary>
    [JsonPropertyName("discount_code")]
    public string? DiscountCode { get; set; }

    /// <summary>
    /// Gets or sets whether the code applies. Also false after removing the code: only <see cref="DiscountCodeError"/> shows a
    /// refusal.
    /// </summary>
    [JsonPropertyName("discount_code_valid")]
    public bool? DiscountCodeValid { get; set; }

    /// <summary>
    /// Gets or sets why the code was refused: <c>not_found</c>, <c>expired</c>, <c>inapplicable</c>, <c>invalid</c>;
    /// empty when it was not.
    /// </summary>
    [JsonPropertyName("discount_code_error")]
    public string? DiscountCodeError { get; set; }

    /// <summary>Gets or sets the shop's number of a coupon error; 0 in every sample.</summary>
    [JsonPropertyName("coupon_error_code")]
    public long? CouponErrorCode { get; set; }

    /// <summary>Gets or sets the kind of coupon: 0 none, 1 fixed amount, 2 percentage.</summary>
    [JsonPropertyName("coupon_type")]
    public long? CouponType { get; set; }

    /// <summary>Gets or sets gifts of a coupon; empty in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("coupon_gifts_collect")]
    public JsonElement? CouponGiftsCollect { get; set; }

    /// <summary>Gets or sets whether a line can no longer be bought.</summary>
    [JsonPropertyName("hasInvalid")]
    public bool? HasInvalid { get; set; }

    /// <summary>Gets or sets whether a line was removed from the shop.</summary>
    [JsonPropertyName("hasRemoved")]
    public bool? HasRemoved { get; set; }

    /// <summary>
    /// Gets or sets whether a line has less stock than asked for, by its name: the document does not say.
    /// </summary>
    [JsonPropertyName("hasLoweroff")]
    public bool? HasLowerOff { get; set; }

    /// <summary>Gets or sets whether stock is short.</summary>
    [JsonPropertyName("notEnoughInventory")]
    public bool? NotEnoughInventory { get; set; }

    /// <summary>Gets or sets customisations; an empty list in every sample, so the filled form is unknown.</summary>
    [JsonPropertyName("productCustomizeInfo")]
    public JsonElement? ProductCustomizeInfo { get; set; }

    /// <summary>Gets or sets whether the tax was set by hand.</summary>
    [JsonPropertyName("is_diy_tax"), JsonConverter(typeof(FlagNumberConverter))]
    public bool? IsDiyTax { get; set; }

    /// <summary>Gets or sets the weight of the cart in the shop's unit.</summary>
    [JsonPropertyName("weight")]
    public double? Weight { get; set; }

    /// <summary>Gets or sets the weight of the cart in grams.</summary>
    [JsonPropertyName("weight_gram")]
    public double? WeightGram { get; set; }

    /// <summary>
    /// Sets <see cref="CartType"/> from the spelling that requests use (<c>cart_type</c>), when the response has no
    /// <c>cartType</c>. Always null when read, so that it is never written.
    /// </summary>
    [JsonPropertyName("cart_type")]
    public long? CartTypeInRequestSpelling
    {
        get => null;
        set => CartType ??= value;
    }
}
