using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Http.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A buyer.</summary>
public sealed record TokenCheckoutCustomer : WireRecord
{
    /// <summary>Gets or sets the buyer's id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IntegerConverter))]
    public long? Id { get; set; }

    /// <summary>Gets or sets the mobile number.</summary>
    [JsonPropertyName("mobile"), JsonConverter(typeof(TextConverter))]
    public string? Mobile { get; set; }

    /// <summary>Gets or sets the full name.</summary>
    [JsonPropertyName("full_name"), JsonConverter(typeof(TextConverter))]
    public string? FullName { get; set; }

    /// <summary>Gets or sets the gender: <c>unknown</c> in the sample.</summary>
    [JsonPropertyName("gender"), JsonConverter(typeof(TextConverter))]
    public string? Gender { get; set; }

    /// <summary>Gets or sets the e-mail address; empty when not given.</summary>
    [JsonPropertyName("email"), JsonConverter(typeof(TextConverter))]
    public string? Email { get; set; }

    /// <summary>Gets or sets the birthday; null when not given.</summary>
    [JsonPropertyName("birthday"), JsonConverter(typeof(TextConverter))]
    public string? Birthday { get; set; }

    /// <summary>Gets or sets the shop's note.</summary>
    [JsonPropertyName("note"), JsonConverter(typeof(TextConverter))]
    public string? Note { get; set; }

    /// <summary>Gets or sets whether the buyer takes marketing.</summary>
    [JsonPropertyName("accepts_marketing"), JsonConverter(typeof(FlagConverter))]
    public bool? AcceptsMarketing { get; set; }

    /// <summary>Gets or sets when the account was created.</summary>
    [JsonPropertyName("created_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when the account was changed.</summary>
    [JsonPropertyName("updated_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? UpdatedAt { get; set; }

    /// <summary>Gets or sets tags; empty in the sample, so what they look like is not known.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<JsonElement>? Tags { get; set; }

    /// <summary>Gets or sets the saved addresses.</summary>
    [JsonPropertyName("addresses"), JsonConverter(typeof(ListOrEmptyConverter<TokenCheckoutCustomerAddress>))]
    public IReadOnlyList<TokenCheckoutCustomerAddress>? Addresses { get; set; }

    /// <summary>Gets or sets segments; empty in the sample, so what they look like is not known.</summary>
    [JsonPropertyName("segments")]
    public IReadOnlyList<JsonElement>? Segments { get; set; }

    /// <summary>Gets or sets the last order; null when there is none.</summary>
    [JsonPropertyName("last_order_id"), JsonConverter(typeof(IntegerConverter))]
    public long? LastOrderId { get; set; }

    /// <summary>Gets or sets when the last order was paid; null when none was.</summary>
    [JsonPropertyName("last_order_paid_at"), JsonConverter(typeof(TimestampConverter))]
    public WireTimestamp? LastOrderPaidAt { get; set; }

    /// <summary>Gets or sets how many checkouts were not finished.</summary>
    [JsonPropertyName("abandoned_checkouts"), JsonConverter(typeof(IntegerConverter))]
    public long? AbandonedCheckouts { get; set; }

    /// <summary>Gets or sets how many orders there are.</summary>
    [JsonPropertyName("orders"), JsonConverter(typeof(IntegerConverter))]
    public long? Orders { get; set; }

    /// <summary>Gets or sets how many orders were paid.</summary>
    [JsonPropertyName("paid_orders"), JsonConverter(typeof(IntegerConverter))]
    public long? PaidOrders { get; set; }

    /// <summary>Gets or sets what was spent in all in major units.</summary>
    [JsonPropertyName("total_spent"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalSpent { get; set; }

    /// <summary>Gets or sets the average order in major units.</summary>
    [JsonPropertyName("average_order_price"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? AverageOrderPrice { get; set; }

    /// <summary>Gets or sets how many visits there were.</summary>
    [JsonPropertyName("visits"), JsonConverter(typeof(IntegerConverter))]
    public long? Visits { get; set; }

    /// <summary>Gets or sets how many visits there were each day.</summary>
    [JsonPropertyName("visits_per_day"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? VisitsPerDay { get; set; }

    /// <summary>Gets or sets how many buyers this one brought.</summary>
    [JsonPropertyName("customers_referred"), JsonConverter(typeof(IntegerConverter))]
    public long? CustomersReferred { get; set; }

    /// <summary>Gets or sets what those spent in major units.</summary>
    [JsonPropertyName("total_spent_of_referred"), JsonConverter(typeof(AmountTextConverter))]
    public decimal? TotalSpentOfReferred { get; set; }

    /// <summary>Gets or sets the members that this record does not know, by their name on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
