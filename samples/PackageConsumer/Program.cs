using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;

// An emulated shop to try things out. A real store has its own address and token.
await using ShopEmulator emulator = await ShopEmulator.StartAsync();
ICheckoutClient shop = ShopClient.Create(
    "eu-store",
    new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken }
);

Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = ShopSamples.CartToken });
AmountReport amounts = checkout.VerifyAmounts();
Console.WriteLine($"{checkout.Amounts.Total} {amounts}");
