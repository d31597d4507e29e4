using ShopSdk.ContractTests.Contract;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;

namespace ShopSdk.ContractTests.Providers.Intercart;

public sealed class IntercartContract : CheckoutContract
{
    private static readonly EmulatedContractShop.Plan Plan = new()
    {
        Provider = "intercart",
        Options = emulator => new IntercartOptions
        {
            BaseAddress = emulator.AddressOf("intercart"),
            ShopToken = emulator.ShopToken,
        },
        Request = (emulator, reference) =>
            new() { Reference = reference, CartToken = emulator.Shop.AddCart(new EmulatedItem(157301, 2)) },
        PlacingOperation = "CompleteOrder",
        ReadingOperation = "GetOrder",
        Place = PlaceRequest.Paid(),
        DiscountCode = ShopSamples.FixedCoupon,
        Change = (group, _) =>
            group switch
            {
                UpdateGroups.Contact => new() { Email = "ada@example.com" },
                UpdateGroups.InlineAddress => new()
                {
                    ShippingAddress = new() { City = "London", CountryCode = "GB" },
                },
                UpdateGroups.Shipping => new() { Shipping = ShippingChoice.Line("Standard", 5.99m) },
                UpdateGroups.Discount => new() { DiscountCode = ShopSamples.FixedCoupon },
                UpdateGroups.Tip => new() { Tip = 1.50m },
                UpdateGroups.Payment => new()
                {
                    Payment = new() { Gateway = "stripe", BillingSameAsShipping = true },
                },
                _ => new()
                {
                    Upsells =
                    [
                        new()
                        {
                            Id = "pu1",
                            ProductId = "4550",
                            VariantId = "25829",
                            PercentOff = 35.5m,
                        },
                    ],
                },
            },
    };

    protected override Task<IContractShop> OpenAsync() => EmulatedContractShop.OpenAsync(Plan);
}
