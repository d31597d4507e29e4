using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>The provider's stated total is wrong by an amount.</summary>
internal sealed class TamperFault(decimal by) : Fault("TamperedTotals", FaultPoint.AfterApplyBeforeResponse)
{
    internal override ValueTask<bool> StrikeAsync(Exchange exchange)
    {
        if (exchange.Response?.Json is { } json)
            exchange.Provider.TamperTotal(json, by);
        return ValueTask.FromResult(false);
    }
}
