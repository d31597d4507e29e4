namespace ShopSdk.Emulator;

/// <summary>An order or draft order of the emulated shop. Each provider has its own subclass with its own members.</summary>
public abstract class EmulatedOrder
{
    private protected EmulatedOrder(string provider, string id, string reference)
    {
        Provider = provider;
        Id = id;
        Reference = reference;
    }

    /// <summary>Gets the provider through which the order came.</summary>
    public string Provider { get; }

    /// <summary>Gets the order's id in the provider's format.</summary>
    public string Id { get; }

    /// <summary>Gets the caller's reference, or an empty text if the provider has no field for it.</summary>
    public string Reference { get; internal set; }

    /// <summary>Gets when the order was placed, or null while it is a draft.</summary>
    public DateTimeOffset? PlacedAt { get; private set; }

    /// <summary>Gets the time from which reads show the order as placed, or null while it is a draft.</summary>
    public DateTimeOffset? VisibleFrom { get; private set; }

    /// <summary>Gets what the buyer is charged, in major units of the shop's currency.</summary>
    public abstract decimal Total { get; }

    internal void Place(DateTimeOffset now, DateTimeOffset visibleFrom)
    {
        PlacedAt ??= now;
        VisibleFrom ??= visibleFrom;
    }

    internal bool LooksPlaced(DateTimeOffset now) => VisibleFrom is { } from && from <= now;
}
