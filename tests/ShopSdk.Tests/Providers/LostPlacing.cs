using ShopSdk.Emulator;
using ShopSdk.Placing;

namespace ShopSdk.Tests.Providers;

/// <summary>
/// A placing that never reached the shop, of which this process knows only that it may have. Its horizon has passed, so that the next look-up
/// decides: if it is clean, there is no order.
/// </summary>
internal static class LostPlacing
{
    /// <summary>A horizon that passes at once, and no look-up of placing's own.</summary>
    public static void Configure(PlacementOptions options)
    {
        options.VisibilityHorizon = TimeSpan.FromTicks(1);
        options.DeliveryBound = TimeSpan.Zero;
        options.LookupAttempts = 0;
    }

    public static async Task LoseAsync(
        ShopEmulator emulator,
        ICheckoutClient client,
        CheckoutId id,
        PlaceRequest request,
        string operation
    )
    {
        emulator.Faults.Next(client.Provider.ToString(), operation, Fault.ResetBeforeApply);
        Placement placement = await client.PlaceAsync(id, request);
        placement.Should().BeOfType<Placement.Unknown>();
    }

    /// <summary>Asserts what a look-up gives that meets such a response.</summary>
    public static async Task ProvesNothingAsync(ICheckoutClient client, CheckoutId id)
    {
        Placement found = await client.FindPlacementAsync(id);

        found
            .Should()
            .BeOfType<Placement.Unknown>()
            .Which.Problem.Message.Should()
            .Contain("Looking it up failed", "a response like that is no clean look");
    }
}
