using System.Text.Json.Serialization;

namespace ShopSdk.Placing;

/// <summary>How far an intent is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlacementStage>))]
public enum PlacementStage
{
    /// <summary>An attempt was begun. Until its latest send it may send; afterwards it counts as sent.</summary>
    Begun,

    /// <summary>An attempt may have been delivered.</summary>
    Sent,

    /// <summary>There is an order. This never changes.</summary>
    Placed,

    /// <summary>It is proven that the attempt delivered nothing. The intent is free.</summary>
    NotSent,

    /// <summary>The provider provably rejected the attempt. The intent is free.</summary>
    Rejected,

    /// <summary>The order's absence was proven by the horizon, or a person said so. The intent is free.</summary>
    Absent,
}
