using ShopSdk.ContractTests.Contract;
using ShopSdk.Providers.Shoplazza;

namespace ShopSdk.ContractTests.Providers.Shoplazza;

public sealed class ShoplazzaContract : CheckoutContract
{
    private static readonly EmulatedContractShop.Plan Plan = new()
    {
        Provider = "shoplazza",
        Options = emulator => new ShoplazzaOptions
        {
            BaseAddress = emulator.AddressOf("shoplazza"),
            AccessToken = emulator.ShopToken,
            AllowTestPayment = true,
            Currency = "USD",
        },
        Request = (_, reference) =>
            new ShoplazzaRequest
            {
                Reference = reference,
                Items = [new("18240", "157301", 2)],
                ShippingAddress = new()
                {
                    LastName = "Norman",
                    Email = "bob@shop.example",
                    Line1 = "Chestnut Street 92",
                    City = "Louisville",
                    Province = "Kentucky",
                    ProvinceCode = "KY",
                    Country = "United States",
                    CountryCode = "US",
                },
                Shipping = ShippingChoice.Line("Standard", 5.90m),
                TaxTotal = 2.00m,
                Discount = "10%",
            },
        PlacingOperation = "SimulatePayment",
        ReadingOperation = "GetOrder",
    };

    protected override Task<IContractShop> OpenAsync() => EmulatedContractShop.OpenAsync(Plan);
}
