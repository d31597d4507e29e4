namespace ShopSdk.PlacingModel.State;

/// <summary>Where the request of an attempt is.</summary>
internal enum Wire : byte
{
    /// <summary>It has not left.</summary>
    Kept,

    /// <summary>It passed the fence. It reaches the provider within the delivery bound, or never.</summary>
    UnderWay,

    /// <summary>The provider made an order of it.</summary>
    Applied,

    /// <summary>The provider will never make an order of it.</summary>
    Gone,
}
