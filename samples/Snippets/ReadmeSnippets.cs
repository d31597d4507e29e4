using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Providers.Intercart;

namespace Snippets;

/// <summary>README.md.</summary>
internal static class ReadmeSnippets
{
    public static async Task PlaceAsync(Uri address, string token, string cartToken, string email)
    {
        #region readme
        ICheckoutClient shop = ShopClient.Create("eu-store", new IntercartOptions { BaseAddress = address, ShopToken = token });

        Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = cartToken });
        checkout = await shop.UpdateAsync(checkout.Id, new() { Email = email, DiscountCode = "V2Q7H3" });
        AmountReport amounts = checkout.VerifyAmounts();
        if (amounts.Outcome == AmountOutcome.Disagrees)
            Console.WriteLine(amounts.Explanation); // the wrong number, its rule, and the likeliest mistake

        // Paid() is what you declare to the shop; no money moves here.
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        string message = placement switch
        {
            Placement.Placed order => $"Order {order.Order}, payment {order.Payment}",
            Placement.NotPlaced not => $"No order: {not.Problem.Message}",
            Placement.Unknown open => $"Look again after {open.LookUpAfter:u} with {open.Id}",
            _ => "",
        };
        #endregion
        Console.WriteLine(message);
    }
}
