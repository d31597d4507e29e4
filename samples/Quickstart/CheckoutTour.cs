using ShopSdk;

namespace Quickstart;

/// <summary>A complete checkout, the same code for every provider.</summary>
internal static class CheckoutTour
{
    /// <summary>Starts, changes, verifies and places a checkout, and looks up an unknown outcome.</summary>
    public static async Task<(Checkout Checkout, Placement? Placement)> RunAsync(
        ICheckoutClient shop,
        CheckoutRequest request,
        CheckoutUpdate update,
        PlaceRequest? place,
        CallOptions options
    )
    {
        Checkout checkout = await shop.StartAsync(request, options);
        checkout = await shop.UpdateAsync(checkout.Id, update, options);
        foreach (CheckoutProblem problem in checkout.Problems)
            await Console.Error.WriteLineAsync($"{shop.Provider}: {problem.Message}");
        if (place is null)
            return (checkout, null);

        Placement placement = await shop.PlaceAsync(checkout.Id, place, options);
        if (placement is Placement.Unknown open)
        {
            // Before this time, the order may not be visible, so a look-up that finds none proves nothing.
            TimeSpan wait = open.LookUpAfter - TimeProvider.System.GetUtcNow();
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeProvider.System);
            placement = await shop.FindPlacementAsync(open.Id, options);
        }
        return (checkout, placement);
    }
}
