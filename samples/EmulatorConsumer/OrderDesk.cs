using ShopSdk;

namespace EmulatorConsumer;

/// <summary>A small part of an application: orders a cart, and returns the text for the buyer.</summary>
public sealed class OrderDesk(ICheckoutClient shop)
{
    public async Task<string> OrderAsync(string reference, string cartToken)
    {
        Checkout checkout = await shop.StartAsync(new() { Reference = reference, CartToken = cartToken });
        // Paid() is what this application declares to the shop; no money moves here.
        return await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid()) switch
        {
            Placement.Placed placed => $"Thank you. Your order is {placed.Order}.",
            Placement.NotPlaced not => $"Nothing was ordered: {not.Problem.Message}",
            _ => "We are checking whether your order was placed.",
        };
    }
}
