namespace ShopSdk.Placing;

/// <summary>What a person found out about an intent whose outcome is unknown, for <see cref="ICheckoutClient.ResolvePlacementAsync"/>.</summary>
public sealed record PlacementResolution
{
    /// <summary>
    /// Gets the version that the person was shown, as <see cref="Placement.Version"/> has it; 0 where that is null, because the journal has no record.
    /// </summary>
    public required long Version { get; init; }

    /// <summary>Gets the order; null when there is none.</summary>
    public OrderId? Order { get; init; }

    /// <summary>Gets who decided, such as a login.</summary>
    public required string By { get; init; }

    /// <summary>Gets why, in the person's words.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// Gets whether "no order" is taken although a fresh look-up failed or cannot be made. It never overrides a look-up that finds an order.
    /// </summary>
    public bool Force { get; init; }
}
