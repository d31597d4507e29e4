using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>Two faults of one call.</summary>
internal sealed class CombinedFault(Fault first, Fault second)
    : Fault($"{first.Name}+{second.Name}", first.Point < second.Point ? first.Point : second.Point)
{
    internal override bool StrikesAt(FaultPoint point) => first.StrikesAt(point) || second.StrikesAt(point);

    internal override async ValueTask<bool> StrikeAtAsync(FaultPoint point, Exchange exchange) =>
        (first.StrikesAt(point) && await first.StrikeAtAsync(point, exchange).ConfigureAwait(false))
        || (second.StrikesAt(point) && await second.StrikeAtAsync(point, exchange).ConfigureAwait(false));

    internal override ValueTask<bool> StrikeAsync(Exchange exchange) => StrikeAtAsync(Point, exchange);
}
