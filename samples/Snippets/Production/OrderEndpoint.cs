using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Journal;
using ShopSdk.Placing;

namespace Snippets.Production;

/// <summary>docs/production.md: what the buyer's browser calls.</summary>
public static class OrderEndpoint
{
    #region production-endpoint
    public sealed record OrderForm(string CartToken);

    public static void MapOrders(this IEndpointRouteBuilder app) => app.MapPut("/orders/{reference}", OrderAsync);

    private static async Task<IResult> OrderAsync(
        string reference, // the number of the purchase in your books: the same however often the buyer clicks
        OrderForm form,
        [FromKeyedServices("eu-store")] ICheckoutClient shop,
        IOrderBooks books,
        SqlPlacementJournal journal
    )
    {
        // Without the request's token: a browser that is closed does not take an order back.
        Checkout checkout = await shop.StartAsync(new() { Reference = reference, CartToken = form.CartToken });
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.PaymentPending());
        if (placement is { Version: { } version } and not Placement.Unknown)
        {
            var intent = new PlacementIntent(shop.Store, reference);
            await books.StoreAsync(intent, version, placement, CancellationToken.None);
            await journal.AcknowledgeAsync(intent, version); // if this process dies before it, the worker stores it
        }
        return placement switch
        {
            Placement.Placed placed => Results.Ok(new { order = placed.Order.Value, payment = placed.Payment.ToString() }),
            Placement.NotPlaced not => Results.Problem(not.Problem.Message, statusCode: StatusCodes.Status422UnprocessableEntity),
            _ => Results.Accepted(value: new { message = "We are finding out what became of your order." }),
        };
    }
    #endregion
}
