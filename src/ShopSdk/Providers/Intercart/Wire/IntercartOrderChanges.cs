using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Intercart.Wire;

/// <summary>What both an update and a completion can change. Null leaves a member as it is.</summary>
public abstract record IntercartOrderChanges : WireRecord
{
    /// <summary>Gets the buyer's address; null leaves it as it is.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary>
    /// Gets whether the buyer agrees to advertising; null is left out, which the shop takes as false with a contact
    /// update.
    /// </summary>
    [JsonPropertyName("accepts_marketing")]
    public bool? AcceptsMarketing { get; init; }

    /// <summary>Gets where the goods go; null leaves it as it is.</summary>
    [JsonPropertyName("shipping_address")]
    public IntercartAddress? ShippingAddress { get; init; }

    /// <summary>Gets the shipping method and its price; null leaves it as it is.</summary>
    [JsonPropertyName("shipping_line")]
    public IntercartShippingLine? ShippingLine { get; init; }

    /// <summary>Gets the discount code; an empty text removes it, null leaves it as it is.</summary>
    [JsonPropertyName("discount_code")]
    public string? DiscountCode { get; init; }

    /// <summary>Gets the tips in major units, written as text with their scale; null leaves them as they are.</summary>
    [JsonPropertyName("tips_amount"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TipsAmount { get; init; }

    /// <summary>
    /// Gets the payment gateway: <c>paypal</c>, <c>stripe</c>, <c>airwallex</c>; null leaves it as it is.
    /// </summary>
    [JsonPropertyName("payment_gateway")]
    public string? PaymentGateway { get; init; }

    /// <summary>Gets whether the buyer entered payment information; null leaves it as it is.</summary>
    [JsonPropertyName("add_payment_info")]
    public bool? AddPaymentInfo { get; init; }

    /// <summary>Gets whether the bill goes where the goods go; null leaves it as it is.</summary>
    [JsonPropertyName("billing_same_as_shipping")]
    public bool? BillingSameAsShipping { get; init; }

    /// <summary>Gets where the bill goes; null leaves it as it is.</summary>
    [JsonPropertyName("billing_address")]
    public IntercartAddress? BillingAddress { get; init; }

    /// <summary>
    /// Gets <b>all</b> upsell items: the list replaces the one before, an empty list removes them; null leaves it as it
    /// is.
    /// </summary>
    [JsonPropertyName("upsell_list")]
    public IReadOnlyList<IntercartUpsell>? UpsellList { get; init; }
}
