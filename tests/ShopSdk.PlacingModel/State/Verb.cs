namespace ShopSdk.PlacingModel.State;

/// <summary>What a caller calls.</summary>
internal enum Verb : byte
{
    Place,
    Find,

    /// <summary>A person decides that there is no order.</summary>
    ResolveAbsent,

    /// <summary>A person names the order.</summary>
    ResolvePlaced,
}
