using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The response breaks off in the middle of its body.</summary>
internal sealed class BrokenBodyFault() : Fault("MidBody", FaultPoint.AfterApplyBeforeResponse)
{
    internal override async ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        await exchange.Connection.WriteHalfAndCloseAsync(exchange.Response!).ConfigureAwait(false);
        return true;
    }
}
