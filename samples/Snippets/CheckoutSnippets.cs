using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Errors;

namespace Snippets;

/// <summary>docs/concepts/checkout.md, and the README.</summary>
internal static class CheckoutSnippets
{
    public static async Task<string> WholeAsync(ICheckoutClient shop, string cartToken, string email)
    {
        #region whole
        Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = cartToken });
        checkout = await shop.UpdateAsync(checkout.Id, new() { Email = email, DiscountCode = "V2Q7H3" });

        AmountReport amounts = checkout.VerifyAmounts();
        // Paid() is what you declare to the shop; no money moves here.
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        string message = placement switch
        {
            Placement.Placed placed => $"Order {placed.Order}, payment {placed.Payment}",
            Placement.NotPlaced not => $"No order: {not.Problem.Message}",
            Placement.Unknown open => $"Look again after {open.LookUpAfter:u} with {open.Id}",
            _ => "",
        };
        #endregion
        return message + amounts;
    }

    public static async Task<Placement> ShortAsync(ICheckoutClient shop, string cartToken, string email)
    {
        #region short
        Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = cartToken });
        checkout = await shop.UpdateAsync(checkout.Id, new() { Email = email, DiscountCode = "V2Q7H3" });

        // Paid() is what you declare to the shop; no money moves here.
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
        #endregion
        return placement;
    }

    public static async Task<Checkout> StartAsync(ICheckoutClient shop)
    {
        #region start
        Checkout checkout = await shop.StartAsync(
            new() { Reference = "order-4711", Items = [new CheckoutItem("p-100", "p-100-blue", Quantity: 2)] }
        );
        #endregion
        return checkout;
    }

    public static async Task<Checkout> ProblemsAsync(ICheckoutClient shop, CheckoutId id)
    {
        #region problems
        Checkout checkout = await shop.UpdateAsync(id, new() { DiscountCode = "EXPIRED" });
        foreach (CheckoutProblem problem in checkout.Problems)
        {
            if (problem.Kind == CheckoutProblemKind.DiscountCode)
                Console.WriteLine(problem.Message);
        }
        #endregion
        return checkout;
    }

    public static async Task KeepAsync(ICheckoutClient shop, Checkout checkout, IDictionary<string, string> kept)
    {
        #region keep
        kept["order-4711"] = checkout.Id.Value; // on your server, by your reference
        CheckoutId id = CheckoutId.Parse(kept["order-4711"]);
        checkout = await shop.GetAsync(id);
        #endregion
    }

    public static async Task UpdateFailureAsync(ICheckoutClient shop, CheckoutId id, CheckoutUpdate update)
    {
        #region update-failure
        try
        {
            Checkout checkout = await shop.UpdateAsync(id, update);
        }
        catch (CheckoutUpdateException e)
        {
            Console.WriteLine($"Changed: {e.Applied}. Not changed: {e.Message}");
        }
        #endregion
    }
}
