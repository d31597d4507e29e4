using ShopSdk.ContractTests.Contract;
using ShopSdk.Emulator;
using ShopSdk.Providers.TokenCheckout;

namespace ShopSdk.ContractTests.Providers.TokenCheckout;

public sealed class TokenCheckoutContract : CheckoutContract
{
    private static readonly EmulatedContractShop.Plan Plan = new()
    {
        Provider = "token-checkout",
        Options = emulator => new TokenCheckoutOptions { BaseAddress = emulator.AddressOf("token-checkout"), Currency = "CNY" },
        Emulate = options => options.For<TokenCheckoutEmulatorOptions>().Wait = TimeSpan.FromMilliseconds(1),
        Request = (_, reference) => new() { Reference = reference, Items = [new(null, "157301", 2), new(null, "157302", 1)] },
        PlacingOperation = "PlaceOrder",
        ReadingOperation = "BindToBuyer",
        HasBuyers = true,
        DiscountCode = ShopSamples.PercentageCoupon,
        Change = (group, checkout) =>
            group switch
            {
                UpdateGroups.Contact => new() { Email = "ada@example.com", FullName = "Ada Lovelace" },
                UpdateGroups.Note => new() { Note = "Ring twice." },
                UpdateGroups.SavedAddress => new() { SavedAddressId = "2586860147562607" },
                UpdateGroups.Discount => new() { DiscountCode = ShopSamples.PercentageCoupon },
                _ => new() { Shipping = ShippingChoice.Method(checkout.ShippingOffers[1].MethodId) },
            },
    };

    protected override Task<IContractShop> OpenAsync() => EmulatedContractShop.OpenAsync(Plan);
}
