namespace ShopSdk.Telemetry;

/// <summary>What was asked of a placement.</summary>
internal enum PlacementVerb
{
    /// <summary>To place it.</summary>
    Place,

    /// <summary>To look what became of it.</summary>
    Find,
}
