namespace ShopSdk.PlacingModel.State;

/// <summary>What a call writes into the journal: the kinds of PlacementEvent.</summary>
internal enum Happening : byte
{
    None,
    NotSent,
    Rejected,
    OutcomeUnknown,
    LookedUp,
    Absent,
    OrderFound,
    ResolvedAbsent,
    ResolvedPlaced,
}
