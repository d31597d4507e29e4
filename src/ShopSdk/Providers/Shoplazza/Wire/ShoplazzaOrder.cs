using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>An order. Null means that the response does not say.</summary>
/// <remarks>
/// Amounts are in major units of <see cref="Currency"/>. Every member of the source document is here, those of the public
/// OpenAPI 2022-01 document and those that later API versions add or rename as well.
/// </remarks>
public sealed partial record ShoplazzaOrder : ExtensibleWireRecord
{
    /// <summary>Gets or sets the identity, such as <c>11218-00000001</c> or 19 to 20 digits.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    /// <summary>Gets or sets the number that the merchant reads.</summary>
    [JsonPropertyName("number"), JsonConverter(typeof(IdConverter))]
    public string? Number { get; set; }

    /// <summary>
    /// Gets or sets the merchant's note. Orders that the SDK creates carry the caller's reference in its first line.
    /// </summary>
    [JsonPropertyName("note")]
    public string? Note { get; set; }

    /// <summary>
    /// Gets or sets the state of the order: <c>opened</c>, <c>placed</c>, <c>finished</c>, <c>cancelled</c>, or what
    /// came later.
    /// </summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>
    /// Gets or sets the payment: <c>waiting</c>, <c>paying</c>, <c>paid</c>, <c>cancelled</c>, <c>failed</c>,
    /// <c>refunding</c>, <c>refund_failed</c>, <c>refunded</c>, <c>partially_refunded</c>, or what came later.
    /// </summary>
    [JsonPropertyName("financial_status")]
    public string? FinancialStatus { get; set; }

    /// <summary>
    /// Gets or sets the shipping: <c>initialled</c>, <c>waiting</c>, <c>partially_shipped</c>, <c>shipped</c>,
    /// <c>partially_finished</c>, <c>finished</c>, <c>cancelled</c>, <c>returning</c>, <c>returned</c>,
    /// <c>partially_returned</c>, or what came later.
    /// </summary>
    [JsonPropertyName("fulfillment_status")]
    public string? FulfillmentStatus { get; set; }

    /// <summary>Gets or sets why the order was canceled.</summary>
    [JsonPropertyName("cancel_reason")]
    public string? CancelReason { get; set; }

    /// <summary>
    /// Gets or sets how far winning the buyer back is: <c>waiting</c>, <c>sending</c>, <c>recalling</c>, <c>failed</c>,
    /// <c>success</c>.
    /// </summary>
    [JsonPropertyName("recovery_status")]
    public string? RecoveryStatus { get; set; }

    /// <summary>Gets or sets the recovery e-mail: <c>waiting</c> or <c>send</c>.</summary>
    [JsonPropertyName("email_status")]
    public string? EmailStatus { get; set; }

    /// <summary>
    /// Gets or sets the refund: <c>pending</c>, <c>failed</c>, <c>finished</c>; samples also have <c>none</c>.
    /// </summary>
    [JsonPropertyName("refund_status")]
    public string? RefundStatus { get; set; }

    /// <summary>
    /// Gets or sets the way of paying, such as <c>online</c>, <c>cod</c>, <c>credit_card</c>, <c>apple_pay</c>.
    /// </summary>
    [JsonPropertyName("payment_method")]
    public string? PaymentMethod { get; set; }

    /// <summary>Gets or sets the buyer's note.</summary>
    [JsonPropertyName("customer_note")]
    public string? CustomerNote { get; set; }

    /// <summary>Gets or sets whether the buyer takes marketing.</summary>
    [JsonPropertyName("buyer_accepts_marketing")]
    public bool? BuyerAcceptsMarketing { get; set; }

    /// <summary>Gets or sets the merchant's tags, in one text with commas between.</summary>
    [JsonPropertyName("tags")]
    public string? Tags { get; set; }

    /// <summary>Gets or sets the logistics code.</summary>
    [JsonPropertyName("logistics_code")]
    public string? LogisticsCode { get; set; }

    /// <summary>Gets or sets what the buyer's browser said of itself.</summary>
    [JsonPropertyName("refer_info")]
    public string? ReferInfo { get; set; }

    /// <summary>Gets or sets where the buyer pays the order.</summary>
    [JsonPropertyName("checkout_url")]
    public string? CheckoutUrl { get; set; }

    /// <summary>Gets or sets when the order was created.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when it was changed.</summary>
    [JsonPropertyName("updated_at")]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets when it was paid, as the document describes this member.</summary>
    [JsonPropertyName("placed_at")]
    public WireTimestamp? PlacedAt { get; set; }

    /// <summary>Gets or sets when it was canceled.</summary>
    [JsonPropertyName("canceled_at")]
    public WireTimestamp? CanceledAt { get; set; }

    /// <summary>Gets or sets when it was canceled, as API versions from 2025-06 on spell it.</summary>
    [JsonPropertyName("cancelled_at")]
    public WireTimestamp? CancelledAt { get; set; }

    /// <summary>Gets or sets when it was deleted; samples of live orders have a time here too.</summary>
    [JsonPropertyName("deleted_at")]
    public WireTimestamp? DeletedAt { get; set; }

    /// <summary>Gets or sets when the buyer was deleted.</summary>
    [JsonPropertyName("customer_deleted_at")]
    public WireTimestamp? CustomerDeletedAt { get; set; }

    /// <summary>Gets or sets when it was finished; API versions from 2025-06 on.</summary>
    [JsonPropertyName("finished_at")]
    public WireTimestamp? FinishedAt { get; set; }
}
