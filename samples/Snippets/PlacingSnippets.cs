using ShopSdk;
using ShopSdk.Errors;

namespace Snippets;

/// <summary>docs/concepts/placed-is-not-paid.md and docs/concepts/outcomes.md.</summary>
internal static class PlacingSnippets
{
    public static async Task DeclareAsync(ICheckoutClient shop, CheckoutId id, Money agreed)
    {
        #region declare
        Placement placement = await shop.PlaceAsync(id, PlaceRequest.Paid() with { ExpectedTotal = agreed });
        #endregion
    }

    public static async Task<bool> ReadAsync(ICheckoutClient shop, CheckoutId id)
    {
        #region payment
        Placement placement = await shop.PlaceAsync(id, PlaceRequest.Default());
        bool shipIt = placement is Placement.Placed { Payment: PaymentState.Paid };
        #endregion
        return shipIt;
    }

    public static async Task<Placement> FindAsync(ICheckoutClient shop, string kept)
    {
        #region find
        // Later, in another process. The stored text is the Value of the id inside Placement.Unknown.
        Placement placement = await shop.FindPlacementAsync(CheckoutId.Parse(kept));
        #endregion
        return placement;
    }

    public static async Task<Placement> ResolveAsync(ICheckoutClient shop, CheckoutId id, Placement.Unknown unknown)
    {
        #region resolve
        Placement settled = await shop.ResolvePlacementAsync(
            id,
            new()
            {
                Version = unknown.Version ?? 0,
                Order = null, // or the order that the shop has
                By = "anna",
                Why = "The shop's owner found no order.",
            }
        );
        #endregion
        return settled;
    }

    public static async Task CancelAsync(ICheckoutClient shop, CheckoutId id, CancellationToken token)
    {
        #region cancel
        try
        {
            await shop.PlaceAsync(id, PlaceRequest.Default(), cancellationToken: token);
        }
        catch (PlacementCanceledException e)
        {
            Console.WriteLine($"Sent at {e.SentAt:u}. Store {e.Id} and look up the order.");
        }
        #endregion
    }
}
