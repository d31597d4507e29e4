using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ShopSdk;

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
        IOpenPlacements open
    )
    {
        // Without the request's token: a browser that is closed does not take an order back.
        Checkout checkout = await shop.StartAsync(new() { Reference = reference, CartToken = form.CartToken });
        switch (await shop.PlaceAsync(checkout.Id, PlaceRequest.PaymentPending()))
        {
            case Placement.Placed placed:
                return Results.Ok(new { order = placed.Order.Value, payment = placed.Payment.ToString() });
            case Placement.NotPlaced not:
                return Results.Problem(not.Problem.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
            case Placement.Unknown unknown:
                await open.KeepAsync("eu-store", unknown, CancellationToken.None);
                break;
        }
        return Results.Accepted(value: new { message = "We are finding out what became of your order." });
    }
    #endregion
}
