using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;

// A shop of one's own to try things at; a real store has an address and a token of its own.
await using ShopEmulator emulator = await ShopEmulator.StartAsync();
ICheckoutClient shop = ShopClient.Create(
    "eu-store",
    new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken }
);

Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = ShopSamples.CartToken });
AmountReport amounts = checkout.VerifyAmounts();
Console.WriteLine($"{checkout.Amounts.Total} {amounts}");
