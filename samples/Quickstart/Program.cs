using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

await using ShopEmulator emulator = await ShopEmulator.StartAsync();
ICheckoutClient shop = ShopClient.Create(
    "quickstart",
    new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken }
);
Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = ShopSamples.CartToken });
checkout = await shop.UpdateAsync(
    checkout.Id,
    new()
    {
        Email = "ada@example.com",
        DiscountCode = ShopSamples.PercentageCoupon,
        Shipping = ShippingChoice.Line("Standard", 5.99m),
        Tip = 1.50m,
    }
);
Console.WriteLine(checkout);
foreach (CheckoutLine line in checkout.Lines)
    Console.WriteLine(line);
Console.WriteLine(await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid()));
Console.WriteLine(await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid()));
