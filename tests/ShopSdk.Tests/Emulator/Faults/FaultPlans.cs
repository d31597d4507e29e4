using ShopSdk.Emulator;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Tests.Emulator.Faults;

/// <summary>Plans without an emulator, over the providers p and q, which have the operations Op and Other.</summary>
internal static class FaultPlans
{
    public static FaultPlan New(int seed)
    {
        var names = new OperationNames();
        names.Add("p", [Operation("Op"), Operation("Other")], "the reference");
        names.Add("q", [Operation("Op"), Operation("Other")], "the reference");
        return new FaultPlan(seed, names);
    }

    private static EmulatedOperation Operation(string name) =>
        new()
        {
            Name = name,
            Method = "GET",
            Path = "/" + name,
            Handle = _ => new EmulatedResponse(200, ""),
        };
}
