namespace ShopSdk.Providers.Shoplazza;

/// <summary>The filter for listing orders. Null members do not filter. An order must match all other members.</summary>
public sealed record ShoplazzaOrderFilter
{
    /// <summary>The format of times: ISO 8601 with the offset.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ssK";

    /// <summary>Gets the ids of the orders.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>Gets the status, such as <c>placed</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the status of the payment, such as <c>paid</c>.</summary>
    public string? FinancialStatus { get; init; }

    /// <summary>Gets the status of the shipping, such as <c>shipped</c>.</summary>
    public string? FulfillmentStatus { get; init; }

    /// <summary>Gets the status of winning the buyer back, such as <c>success</c>.</summary>
    public string? RecoveryStatus { get; init; }

    /// <summary>Gets the place that the orders belong to.</summary>
    public string? LocationId { get; init; }

    /// <summary>Gets the earliest creation.</summary>
    public DateTimeOffset? CreatedFrom { get; init; }

    /// <summary>Gets the latest creation.</summary>
    public DateTimeOffset? CreatedTo { get; init; }

    /// <summary>Gets the earliest change.</summary>
    public DateTimeOffset? UpdatedFrom { get; init; }

    /// <summary>Gets the latest change.</summary>
    public DateTimeOffset? UpdatedTo { get; init; }

    /// <summary>Gets the earliest payment.</summary>
    public DateTimeOffset? PlacedFrom { get; init; }

    /// <summary>Gets the latest payment.</summary>
    public DateTimeOffset? PlacedTo { get; init; }
}
