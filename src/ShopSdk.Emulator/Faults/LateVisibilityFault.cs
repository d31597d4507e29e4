using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>Reads show the order that the call places only after some time.</summary>
internal sealed class LateVisibilityFault(TimeSpan delay) : Fault("LateVisibility", FaultPoint.AfterReadBeforeApply)
{
    internal override ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        exchange.Request!.VisibleFrom = exchange.Request.Now + delay;
        return ValueTask.FromResult(false);
    }
}
