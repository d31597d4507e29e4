using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>No response: the connection ends, or stays silent.</summary>
internal sealed class ConnectionFault(string name, FaultPoint point, ConnectionEnd end) : Fault(name, point)
{
    internal override async ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        await (
            end switch
            {
                ConnectionEnd.Reset => exchange.Connection.ResetAsync(),
                ConnectionEnd.Close => exchange.Connection.CloseAsync(),
                _ => exchange.Connection.HangAsync(),
            }
        ).ConfigureAwait(false);
        return true;
    }
}
