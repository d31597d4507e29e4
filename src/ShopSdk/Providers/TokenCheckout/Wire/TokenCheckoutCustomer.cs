using System.Text.Json;
using System.Text.Json.Serialization;
using ShopSdk.Json;

namespace ShopSdk.Providers.TokenCheckout.Wire;

/// <summary>A buyer.</summary>
public sealed record TokenCheckoutCustomer : ExtensibleWireRecord
{
    /// <summary>Gets or sets the buyer's id.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; set; }

    /// <summary>Gets or sets the mobile number.</summary>
    [JsonPropertyName("mobile")]
    public string? Mobile { get; set; }

    /// <summary>Gets or sets the full name.</summary>
    [JsonPropertyName("full_name")]
    public string? FullName { get; set; }

    /// <summary>Gets or sets the gender: <c>unknown</c> in the sample.</summary>
    [JsonPropertyName("gender")]
    public string? Gender { get; set; }

    /// <summary>Gets or sets the e-mail address; empty when not given.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Gets or sets the birthday; null when not given.</summary>
    [JsonPropertyName("birthday")]
    public string? Birthday { get; set; }

    /// <summary>Gets or sets the shop's note.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; set; }

    /// <summary>Gets or sets whether the buyer takes marketing.</summary>
    [JsonPropertyName("accepts_marketing")]
    public bool? AcceptsMarketing { get; set; }

    /// <summary>Gets or sets when the account was created.</summary>
    [JsonPropertyName("created_at")]
    public WireTimestamp? CreatedAt { get; set; }

    /// <summary>Gets or sets when the account was changed.</summary>
    [JsonPropertyName("updated_at")]
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
    [JsonPropertyName("last_order_id")]
    public long? LastOrderId { get; set; }

    /// <summary>Gets or sets when the last order was paid; null when none was.</summary>
    [JsonPropertyName("last_order_paid_at")]
    public WireTimestamp? LastOrderPaidAt { get; set; }

    /// <summary>Gets or sets how many checkouts were not finished.</summary>
    [JsonPropertyName("abandoned_checkouts")]
    public long? AbandonedCheckouts { get; set; }

    /// <summary>Gets or sets how many orders there are.</summary>
    [JsonPropertyName("orders")]
    public long? Orders { get; set; }

    /// <summary>Gets or sets how many orders were paid.</summary>
    [JsonPropertyName("paid_orders")]
    public long? PaidOrders { get; set; }

    /// <summary>Gets or sets what was spent in all in major units.</summary>
    [JsonPropertyName("total_spent")]
    public decimal? TotalSpent { get; set; }

    /// <summary>Gets or sets the average order in major units.</summary>
    [JsonPropertyName("average_order_price")]
    public decimal? AverageOrderPrice { get; set; }

    /// <summary>Gets or sets how many visits there were.</summary>
    [JsonPropertyName("visits")]
    public long? Visits { get; set; }

    /// <summary>Gets or sets how many visits there were each day.</summary>
    [JsonPropertyName("visits_per_day")]
    public decimal? VisitsPerDay { get; set; }

    /// <summary>Gets or sets how many buyers this one brought.</summary>
    [JsonPropertyName("customers_referred")]
    public long? CustomersReferred { get; set; }

    /// <summary>Gets or sets what those spent in major units.</summary>
    [JsonPropertyName("total_spent_of_referred")]
    public decimal? TotalSpentOfReferred { get; set; }
}
