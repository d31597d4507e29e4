using ShopSdk.Placing;

namespace ShopSdk.Journal;

/// <summary>An outcome of an intent.</summary>
/// <param name="Intent">The intent.</param>
/// <param name="Version">The version of the intent's record. A later one corrects an earlier one.</param>
/// <param name="Placement"><see cref="Placement.Placed"/> or <see cref="Placement.NotPlaced"/>.</param>
public sealed record PlacementSettlement(PlacementIntent Intent, long Version, Placement Placement);
