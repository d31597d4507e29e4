using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Resilience;

namespace Snippets;

/// <summary>docs/testing.md.</summary>
internal static class TestingSnippets
{
    public static async Task PointsAsync(ShopEmulator emulator)
    {
        #region points
        emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetAfterApply); // ordered, but the response is lost
        emulator.Faults.Next("intercart", "CompleteOrder", Fault.ResetBeforeApply); // not ordered, and no response
        emulator.Faults.OnCall(3, "intercart", "GetOrder", Fault.Status(503, retryAfter: "2"));
        emulator.Faults.Always(null, null, Fault.SlowBody(TimeSpan.FromMilliseconds(20))); // everywhere
        emulator.Faults.Randomly(0.1, "intercart", null, Fault.MidBody(), Fault.Html());
        emulator.Faults.Next("intercart", "GetOrder", Fault.TamperedTotals(by: 1.00m));
        #endregion
        await emulator.DisposeAsync();
    }

    public static int CountByKey(ShopEmulator emulator, Checkout checkout)
    {
        #region once-by-key
        int accepted = emulator.OnceCount(checkout.Id.Key, "PlaceOrder"); // TokenCheckout does not receive the reference
        #endregion
        return accepted;
    }

    public static void State(ShopEmulator emulator)
    {
        #region state
        emulator.Shop.SetStock(157301, 1);
        emulator.Shop.SetPrice(157302, 8.49m);
        emulator.Shop.AddCoupon(
            new EmulatedCoupon
            {
                Id = 99,
                Code = "SPRING",
                Kind = CouponKind.Percentage,
                Value = 5m,
            }
        );
        string cartToken = emulator.Shop.AddCart(new EmulatedItem(157301), new EmulatedItem(157302, 3));
        #endregion
        Console.WriteLine(cartToken);
    }

    public static void Waits(ShopEmulatorOptions emulated)
    {
        #region waits
        emulated.For<TokenCheckoutEmulatorOptions>().Wait = TimeSpan.FromMilliseconds(1);
        #endregion
    }

    public static Placement Made(DateTimeOffset now)
    {
        #region made
        CheckoutId id = CheckoutId.Create(ProviderId.Parse("intercart"), StoreName.Parse("eu-store"), "order-4711", "3f2a", now);
        var unknown = new Placement.Unknown(
            id,
            new Evidence(EvidenceKind.None, now),
            SentAt: now,
            LookUpAfter: now.AddMinutes(1),
            new Problem("No response.")
        );
        #endregion
        return unknown;
    }

    public static async Task WireMockAsync(Uri wireMock)
    {
        #region wiremock
        var services = new ServiceCollection();
        services
            .AddShopSdk()
            .AddIntercart(
                "eu-store",
                options =>
                {
                    options.BaseAddress = wireMock; // plain HTTP is allowed on loopback
                    options.ShopToken = "any";
                }
            );
        await using ServiceProvider provider = services.BuildServiceProvider();
        var api = provider.GetRequiredKeyedService<IIntercartApi>("eu-store");
        IntercartOrder order = await api.GetOrderAsync("3f2a");
        #endregion
        Console.WriteLine(order.Id);
    }
}
