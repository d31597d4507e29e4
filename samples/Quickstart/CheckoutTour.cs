using ShopSdk;

namespace Quickstart;

/// <summary>The whole of a checkout, the same for every provider.</summary>
internal static class CheckoutTour
{
    /// <summary>Starts, changes, verifies and places a checkout, and reads back what became of it.</summary>
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
            // A look before this time may see nothing, and would prove nothing.
            TimeSpan wait = open.LookAfter - TimeProvider.System.GetUtcNow();
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeProvider.System);
            placement = await shop.FindPlacementAsync(open.Id, options);
        }
        return (checkout, placement);
    }
}
