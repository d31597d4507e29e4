using ShopSdk.ContractTests.Contract;
using ShopSdk.Emulator;
using ShopSdk.Providers.AnqiCms;

namespace ShopSdk.ContractTests.Providers.AnqiCms;

public sealed class AnqiCmsContract : CheckoutContract
{
    private static readonly EmulatedContractShop.Plan Plan = new()
    {
        Provider = "anqicms",
        Options = emulator => new AnqiCmsOptions { BaseAddress = emulator.AddressOf("anqicms") },
        Request = (_, reference) => new() { Reference = reference, Items = [new("18240", "157301", 2)] },
        PlacingOperation = "CreateOrder",
        ReadingOperation = "Checkout",
        HasBuyers = true,
        DiscountCode = ShopSamples.FixedCoupon,
        Change = (group, _) =>
            group switch
            {
                UpdateGroups.InlineAddress => new()
                {
                    ShippingAddress = new() { City = "Shenzhen", Line1 = "1 Science Park" },
                },
                UpdateGroups.Discount => new() { DiscountCode = ShopSamples.FixedCoupon },
                _ => new() { Note = "请尽快发货" },
            },
    };

    protected override Task<IContractShop> OpenAsync() => EmulatedContractShop.OpenAsync(Plan);
}
