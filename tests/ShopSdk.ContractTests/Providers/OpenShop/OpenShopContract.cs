using ShopSdk.ContractTests.Contract;
using ShopSdk.Providers.OpenShop;

namespace ShopSdk.ContractTests.Providers.OpenShop;

public sealed class OpenShopContract : CheckoutContract
{
    private static readonly EmulatedContractShop.Plan Plan = new()
    {
        Provider = "open-shop",
        Options = emulator => new OpenShopOptions
        {
            BaseAddress = emulator.AddressOf("open-shop"),
            Token = emulator.ShopToken,
            Currency = "ZAR",
        },
        Request = (_, reference) =>
            new()
            {
                Reference = reference,
                Items = [new OpenShopItem("18240", "157301", 2), new OpenShopItem("18241", "157302", 1)],
            },
        PlacingOperation = "PayOrder",
        ReadingOperation = "RefreshOrder",
        Place = PlaceRequest.Paid(),
    };

    protected override Task<IContractShop> OpenAsync() => EmulatedContractShop.OpenAsync(Plan);
}
