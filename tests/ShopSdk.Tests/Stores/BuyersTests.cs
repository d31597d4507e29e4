using ShopSdk.Emulator;
using ShopSdk.Providers.TokenCheckout;
using ShopSdk.Stores;

namespace ShopSdk.Tests.Stores;

public sealed class BuyersTests
{
    private const int Checkouts = 1_000;

    private static readonly Buyer Zora = new("zora", ShopSamples.BuyerToken, "157301", 12.50m);
    private static readonly Buyer Bob = new("bob", ShopSamples.OtherBuyerToken, "157302", 7.99m);

    [Fact]
    public async Task ForBuyer_TwoBuyersAtOnceInOneStore_ShareNothing()
    {
        await using ShopEmulator emulator = await StartAsync();
        ICheckoutClient store = ShopClient.Create(
            "shared",
            new TokenCheckoutOptions
            {
                BaseAddress = emulator.AddressOf("token-checkout"),
                Currency = "CNY",
                Polling = new() { BaseDelay = TimeSpan.FromMilliseconds(1) },
            }
        );
        var owners = new System.Collections.Concurrent.ConcurrentDictionary<string, Buyer>(StringComparer.Ordinal);

        await Parallel.ForAsync(
            0,
            Checkouts,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (i, cancellationToken) =>
            {
                Buyer buyer = i % 2 == 0 ? Zora : Bob;
                Checkout checkout = await BuyAsync(store.ForBuyer(new(buyer.Token)), buyer, i, cancellationToken);
                owners[checkout.Id.Key] = buyer;
            }
        );

        owners.Should().HaveCount(Checkouts);
        RecordedRequest[] requests = [.. emulator.RequestLog.Requests];
        requests.Should().HaveCountGreaterThan(Checkouts * 3);
        requests
            .Should()
            .OnlyContain(request => !request.Headers.ContainsKey("Cookie"), "the shop sets a cookie in every response");
        requests.Count(request => request.Path.Split('/').Any(owners.ContainsKey)).Should().BeGreaterThan(Checkouts * 2);
        requests.Where(request => !IsOnlyOf(OwnerOf(request, owners), request)).Should().BeEmpty();
    }

    private static async Task<Checkout> BuyAsync(ICheckoutClient client, Buyer buyer, int i, CancellationToken cancellationToken)
    {
        var request = new CheckoutRequest
        {
            Reference = $"{buyer.Name}-{i}",
            Items = [new(null, buyer.Variant, 1)],
            Note = $"for {buyer.Name}",
        };
        Checkout checkout = await client.StartAsync(request, cancellationToken: cancellationToken);
        checkout = await client.GetAsync(checkout.Id, cancellationToken: cancellationToken);
        checkout.Lines.Should().ContainSingle().Which.VariantId.Should().Be(buyer.Variant);
        checkout.Amounts.Goods!.Value.Amount.Should().Be(buyer.Price);
        Placement placement = await client.PlaceAsync(checkout.Id, PlaceRequest.Default(), cancellationToken: cancellationToken);
        placement.Should().BeOfType<Placement.Placed>();
        return checkout;
    }

    /// <summary>Whom a request is about: by the checkout in its path, else by what it buys.</summary>
    private static Buyer OwnerOf(RecordedRequest request, IReadOnlyDictionary<string, Buyer> owners) =>
        request.Path.Split('/').Select(segment => owners.GetValueOrDefault(segment)).FirstOrDefault(buyer => buyer is not null)
        ?? (request.Body.Contains(Zora.Variant, StringComparison.Ordinal) ? Zora : Bob);

    /// <summary>Whether nothing of the other buyer's is anywhere in it.</summary>
    private static bool IsOnlyOf(Buyer owner, RecordedRequest request)
    {
        Buyer other = owner == Zora ? Bob : Zora;
        string text = $"{request.Path} {string.Join(' ', request.Headers.Values)} {request.Body}";
        return !text.Contains(other.Token, StringComparison.Ordinal)
            && !text.Contains(other.Name, StringComparison.Ordinal)
            && (
                !request.Headers.TryGetValue("Authorization", out string? credential)
                || credential.EndsWith(owner.Token, StringComparison.Ordinal)
            );
    }

    private static async Task<ShopEmulator> StartAsync()
    {
        var options = new ShopEmulatorOptions { RequestLogCapacity = Checkouts * 20 };
        options.For<TokenCheckoutEmulatorOptions>().Wait = TimeSpan.FromMilliseconds(1);
        ShopEmulator emulator = await ShopEmulator.StartAsync(options);
        foreach (Buyer buyer in (Buyer[])[Zora, Bob])
            emulator.Shop.SetStock(long.Parse(buyer.Variant, System.Globalization.CultureInfo.InvariantCulture), Checkouts);
        emulator.Faults.Always("token-checkout", null, Fault.ExtraHeader("Set-Cookie", $"token={Zora.Token}; Path=/"));
        return emulator;
    }

    private sealed record Buyer(string Name, string Token, string Variant, decimal Price);
}
