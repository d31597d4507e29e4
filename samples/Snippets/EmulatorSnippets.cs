using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;

namespace Snippets;

/// <summary>docs/concepts/emulator.md.</summary>
internal static class EmulatorSnippets
{
    public static async Task<ICheckoutClient> StartAsync()
    {
        #region start
        await using ShopEmulator emulator = await ShopEmulator.StartAsync();
        ICheckoutClient shop = ShopClient.Create(
            "eu-store",
            new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken }
        );
        #endregion
        return shop;
    }

    public static void Faults(ShopEmulator emulator)
    {
        #region faults
        emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);
        emulator.Faults.OnCall(3, "intercart", "GetOrder", Fault.Status(503, retryAfter: "2"));
        emulator.Faults.Always("intercart", null, Fault.SlowBody(TimeSpan.FromMilliseconds(20)));
        #endregion
    }

    public static int Count(ShopEmulator emulator)
    {
        #region once
        int accepted = emulator.OnceCount("order-4711", "CompleteOrder"); // above 1 is a duplicate
        #endregion
        return accepted;
    }

    public static async Task PackageAsync(string reference)
    {
        #region package
        await using ShopEmulator emulator = await ShopEmulator.StartAsync();
        emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply);
        #endregion
        emulator.OnceCount(reference, "CompleteOrder");
    }
}
