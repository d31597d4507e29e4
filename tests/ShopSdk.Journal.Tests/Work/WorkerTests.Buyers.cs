using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Work;

/// <content>Placements that only their buyer can look up.</content>
public abstract partial class WorkerTests
{
    private static readonly BuyerCredential Buyer = new(ShopSamples.BuyerToken, "customer-7");

    [Fact]
    public async Task LookUp_ThatNeedsTheBuyer_AsksTheApplicationForIt()
    {
        var buyers = new Buyers { Credential = Buyer };
        ShopHost host = await HostAsync(configure: services => services.AddSingleton<IPlacementBuyers>(buyers));
        await LoseForBuyerAsync(host);
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        buyers.Asked.Should().Equal(Of("order-1", "blog-store"));
        Books.All.Should().ContainSingle().Which.Placement.Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task LookUp_WhoseBuyerCannotBeHad_IsListedAndTriedAgain()
    {
        var buyers = new Buyers();
        ShopHost host = await HostAsync(configure: services => services.AddSingleton<IPlacementBuyers>(buyers));
        await LoseForBuyerAsync(host);
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);
        Books.All.Should().BeEmpty();
        (await AttentionAsync("order-1")).Should().Contain("buyer");

        buyers.Credential = Buyer;
        await LookupsAreDueAsync();
        await host.Worker.RunOnceAsync(Token);
        Books.All.Should().HaveCount(1);
        (await AttentionAsync("order-1")).Should().BeNull();
    }

    [Fact]
    public async Task LookUp_WithoutAnybodyToAskForBuyers_IsListed()
    {
        ShopHost host = await HostAsync();
        await LoseForBuyerAsync(host);
        await LookupsAreDueAsync();

        await host.Worker.RunOnceAsync(Token);

        (await AttentionAsync("order-1")).Should().Contain(nameof(IPlacementBuyers));
    }

    private async Task LoseForBuyerAsync(ShopHost host)
    {
        ICheckoutClient shop = host.Shop("blog-store").ForBuyer(Buyer);
        Checkout checkout = await shop.StartAsync(
            new()
            {
                Reference = "order-1",
                Items = [new("18240", "157301", 2)],
                ShippingAddress = new()
                {
                    FirstName = "San",
                    LastName = "Zhang",
                    Phone = "13800138000",
                    Province = "Guangdong",
                    City = "Shenzhen",
                    District = "Nanshan",
                    Line1 = "1 Science Park South",
                    PostalCode = "518000",
                },
            },
            cancellationToken: Token
        );
        Emulator.Faults.Next("anqicms", "CreateOrder", Fault.ResetAfterApply);
        (await shop.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: Token))
            .Should()
            .BeOfType<Placement.Unknown>();
    }

    private sealed class Buyers : IPlacementBuyers
    {
        public BuyerCredential? Credential { get; set; }

        public List<PlacementIntent> Asked { get; } = [];

        public ValueTask<BuyerCredential?> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            Asked.Add(intent);
            return new(Credential);
        }
    }
}
