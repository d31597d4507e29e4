using ShopSdk.Placing;

namespace ShopSdk.PlacingModel.Rules;

/// <summary>What the model reads from a record all the time.</summary>
/// <param name="Record">The record itself.</param>
/// <param name="Attempt">The number of its attempt.</param>
/// <param name="LatestSend">The attempt's latest send, in ticks.</param>
/// <param name="Orders">The numbers of the orders in it, as bits.</param>
internal sealed record RecordFacts(PlacementRecord Record, int Attempt, sbyte LatestSend, int Orders)
{
    public PlacementStage Stage => Record.Stage;

    public bool IsPlaced => Stage == PlacementStage.Placed;
}
