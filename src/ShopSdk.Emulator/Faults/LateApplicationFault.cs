using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The call is applied behind the caller's back, some time after its connection broke.</summary>
internal sealed class LateApplicationFault(TimeSpan delay) : Fault("LateApplication", FaultPoint.AfterReadBeforeApply)
{
    internal override async ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        exchange.ApplyLater(delay);
        await exchange.Connection.ResetAsync().ConfigureAwait(false);
        return true;
    }
}
