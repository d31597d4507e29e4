using CornerShop;
using CustomProvider.Tests.Server;
using ShopSdk;
using ShopSdk.ContractTests.Contract;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace CustomProvider.Tests;

/// <summary>Tests that the Corner Shop fulfils the contract of every provider.</summary>
public sealed class CornerShopContract : CheckoutContract
{
    protected override async Task<IContractShop> OpenAsync() => new Shop(await CornerShopServer.StartAsync());

    private sealed class Shop(CornerShopServer server) : IContractShop
    {
        public ICheckoutClient Client { get; } = Create(server, "corner");

        public ICheckoutClient Anonymous => Client;

        public BuyerCredential? Buyer => null;

        public BuyerCredential? OtherBuyer => null;

        public string? DiscountCode => CornerShopServer.Voucher;

        public IReadOnlyList<string> Requests => server.Requests;

        public CheckoutRequest Request(string reference) =>
            new() { Reference = reference, Items = [new(null, "tea", 2), new(null, "jam", 1)] };

        public CheckoutUpdate Change(UpdateGroups group, Checkout checkout) =>
            group switch
            {
                UpdateGroups.Contact => new() { Email = "ada@example.com" },
                UpdateGroups.Shipping => new() { Shipping = ShippingChoice.Method("bike") },
                _ => new() { DiscountCode = CornerShopServer.Voucher },
            };

        public PlaceRequest Place() => PlaceRequest.Default();

        public ICheckoutClient NewProcess() => Create(server, "corner");

        public ICheckoutClient OtherStore() => Create(server, "another");

        public int PlacingsOf(Checkout checkout) => server.OrderingsOf(checkout.Id.Key);

        public void LosePlacingResponse() => server.LoseOrderResponse();

        public void FailNextReads(int times) => server.FailNextReads(times);

        public void HangNextRequest() => server.HangNextRequest();

        public void RespondWithPage() => server.RespondWithPage();

        public ValueTask DisposeAsync() => server.DisposeAsync();

        private static ICheckoutClient Create(CornerShopServer server, string store)
        {
            var options = new CornerShopOptions { BaseAddress = server.Address, Key = CornerShopServer.Key };
            // No test waits for real time.
            options.Retry.BaseDelay = TimeSpan.Zero;
            options.Placement.LookupDelay = TimeSpan.Zero;
            // A separate journal, as in another process.
            return ShopClient.Create(store, options, journal: new InMemoryPlacementJournal());
        }
    }
}
