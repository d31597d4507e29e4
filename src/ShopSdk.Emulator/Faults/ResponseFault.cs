using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>A scripted response instead of the regular one.</summary>
internal sealed class ResponseFault(string name, FaultPoint point, EmulatedResponse response) : Fault(name, point)
{
    internal override async ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        await exchange.Connection.WriteAsync(response).ConfigureAwait(false);
        return true;
    }
}
