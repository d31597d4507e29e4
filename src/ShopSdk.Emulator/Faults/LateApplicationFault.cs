using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The call is applied some time after its connection broke, so the caller cannot see it.</summary>
internal sealed class LateApplicationFault(TimeSpan delay) : Fault("LateApplication", FaultPoint.AfterReadBeforeApply)
{
    internal override async ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        exchange.ApplyLater(delay);
        await exchange.Connection.ResetAsync().ConfigureAwait(false);
        return true;
    }
}
