using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The regular response, changed before it is sent.</summary>
internal sealed class ReshapeFault(string name, Func<EmulatedResponse, EmulatedResponse> reshape)
    : Fault(name, FaultPoint.AfterApplyBeforeResponse)
{
    internal override ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        exchange.Response = reshape(exchange.Response!);
        return ValueTask.FromResult(false);
    }
}
