using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The answer's second half comes late.</summary>
internal sealed class SlowBodyFault(TimeSpan pause) : Fault("SlowBody", FaultPoint.AfterApplyBeforeResponse)
{
    internal override async ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        await exchange.Connection.WriteSlowlyAsync(exchange.Response!, pause).ConfigureAwait(false);
        return true;
    }
}
