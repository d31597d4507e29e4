using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>What the call places shows up in reads only later.</summary>
internal sealed class LateVisibilityFault(TimeSpan delay) : Fault("LateVisibility", FaultPoint.AfterReadBeforeApply)
{
    internal override ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        exchange.Request!.VisibleFrom = exchange.Request.Now + delay;
        return ValueTask.FromResult(false);
    }
}
