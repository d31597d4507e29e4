using Microsoft.Extensions.DependencyInjection;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;
using ShopSdk.Tests.Security;

namespace ShopSdk.Tests.Stores;

[Collection(ListeningTests.Name)]
public sealed class RunTimeStoresTests
{
    private const int Tenants = 10_000;

    [Fact]
    public void Create_TenThousandTenants_AreSmallAndShareTheirHandlers()
    {
        using ServiceProvider provider = new ServiceCollection().AddHandlerCount(out Func<int> handlers).BuildServiceProvider();
        var factory = provider.GetRequiredService<ICheckoutClientFactory>();
        factory.Create("warm-up", OptionsOf(0));
        var clients = new ICheckoutClient[Tenants];
        long before = GC.GetTotalMemory(forceFullCollection: true);

        for (int i = 0; i < Tenants; i++)
            clients[i] = factory.Create($"tenant-{i}", OptionsOf(i));

        long each = (GC.GetTotalMemory(forceFullCollection: true) - before) / Tenants;
        GC.KeepAlive(clients);
        TestContext.Current.SendDiagnosticMessage("{0} bytes per idle store", each);
        each.Should().BeLessThanOrEqualTo(2048);
        handlers().Should().Be(2, "one way out for what may be repeated, one for what must not be");
    }

    [Fact]
    public async Task Create_TwoTenants_EachReachesItsOwnShopWithItsOwnToken()
    {
        await using ShopEmulator one = await ShopEmulator.StartAsync(new() { ShopToken = "token-one" });
        await using ShopEmulator two = await ShopEmulator.StartAsync(new() { ShopToken = "token-two" });
        using ServiceProvider provider = new ServiceCollection().AddHandlerCount(out _).BuildServiceProvider();
        var factory = provider.GetRequiredService<ICheckoutClientFactory>();

        foreach (ShopEmulator shop in (ShopEmulator[])[one, two])
        {
            ICheckoutClient client = factory.Create(
                shop.ShopToken,
                new IntercartOptions { BaseAddress = shop.AddressOf("intercart"), ShopToken = shop.ShopToken }
            );
            await client.StartAsync(new() { Reference = "order-1", CartToken = ShopSamples.CartToken });
        }

        one.RequestLog.Requests.Should().NotBeEmpty().And.OnlyContain(request => request.Headers["x-shop-token"] == "token-one");
        two.RequestLog.Requests.Should().NotBeEmpty().And.OnlyContain(request => request.Headers["x-shop-token"] == "token-two");
    }

    [Fact]
    public async Task CredentialSource_RotatedToken_IsUsedByTheNextCall()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync();
        var source = new Rotating { Token = "outdated" };
        ICheckoutClient client = ShopClient.Create(
            "eu",
            new IntercartOptions { BaseAddress = emulator.AddressOf("intercart") },
            TimeProvider.System,
            source
        );
        Func<Task<Checkout>> start = () => client.StartAsync(new() { Reference = "order-1", CartToken = ShopSamples.CartToken });
        await start.Should().ThrowAsync<ShopException>();

        source.Token = emulator.ShopToken;

        (await start()).State.Should().Be(CheckoutState.Open);
    }

    private static IntercartOptions OptionsOf(int i) =>
        new() { BaseAddress = new Uri($"https://tenant-{i}.example.com"), ShopToken = $"token-of-tenant-{i}" };

    private sealed class Rotating : IStoreCredentialSource
    {
        public required string Token { get; set; }

        public ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken) =>
            new(new StoreCredential(Token));

        public void Renewed(StoreName store, BuyerCredential? buyer, string token) => Token = token;
    }
}
