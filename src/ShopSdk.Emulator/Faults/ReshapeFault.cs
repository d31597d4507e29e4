using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The regular response, changed before it is sent.</summary>
internal sealed class ReshapeFault(string name, Func<EmulatedAnswer, EmulatedAnswer> reshape)
    : Fault(name, FaultPoint.AfterApplyBeforeResponse)
{
    internal override ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        exchange.Answer = reshape(exchange.Answer!);
        return ValueTask.FromResult(false);
    }
}
