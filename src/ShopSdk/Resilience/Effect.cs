namespace ShopSdk.Resilience;

/// <summary>What a call does to the shop, and therefore when it may be sent again.</summary>
public enum Effect
{
    /// <summary>Changes nothing; also a POST that only quotes. Sent again after any transient failure.</summary>
    Read,

    /// <summary>Changes something, but a second send lands in the same state. Sent again after any transient failure.</summary>
    Repeatable,

    /// <summary>A second send may act twice. Sent again only when it is proven that the first was not delivered.</summary>
    Once,
}
