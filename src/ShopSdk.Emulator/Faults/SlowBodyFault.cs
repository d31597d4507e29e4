using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The second half of the response arrives late.</summary>
internal sealed class SlowBodyFault(TimeSpan pause) : Fault("SlowBody", FaultPoint.AfterApplyBeforeResponse)
{
    internal override async ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        await exchange.Connection.WriteSlowlyAsync(exchange.Response!, pause).ConfigureAwait(false);
        return true;
    }
}
