using ShopSdk.Emulator;
using ShopSdk.Tests.Providers.Intercart;

namespace ShopSdk.Tests.Emulator.Faults;

/// <summary>Rules that go by intents, and faults of several points.</summary>
public sealed class IntentFaultTests
{
    private static readonly Fault A = Fault.Status(501);

    [Fact]
    public void Take_FirstOfEachIntent_StrikesOncePerIntent()
    {
        FaultPlan plan = FaultPlans.New(1).FirstOfEachIntent("p", "Op", intent => intent == "spared" ? null : A);

        plan.Take("p", "Op", "one").Should().BeSameAs(A);
        plan.Take("p", "Op", "one").Should().BeNull();
        plan.Take("p", "Op", "spared").Should().BeNull();
        plan.Take("p", "Other", "two").Should().BeNull();
        plan.Take("q", "Op", "two").Should().BeNull();
        plan.Take("p", "Op").Should().BeNull();
        plan.Take("p", "Op", "two").Should().BeSameAs(A);
        plan.Fired.Select(fired => fired.Intent).Should().Equal("one", "two");
    }

    [Fact]
    public async Task FirstOfEachIntent_EachOrder_MeetsItsOwnFaultAndIsToldOf()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        var reported = new List<string?>();
        shop.Emulator.Faults.FirstOfEachIntent(
                "intercart",
                "CompleteOrder",
                intent => intent == "order-1" ? Fault.ResetAfterApply : null
            )
            .WhenFired(fired => reported.Add(fired.Intent));
        Checkout first = await shop.StartCheckoutAsync("order-1");
        Checkout second = await shop.StartCheckoutAsync("order-2");

        Placement one = await shop.Client.PlaceAsync(first.Id, PlaceRequest.Paid());
        Placement two = await shop.Client.PlaceAsync(second.Id, PlaceRequest.Paid());

        one.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        two.Evidence.Kind.Should().Be(EvidenceKind.Response);
        reported.Should().Equal("order-1");
    }

    [Fact]
    public async Task And_LateVisibilityAndLostResponse_AreBothInForce()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(o => o.Placement.LookupAttempts = 2);
        Checkout checkout = await shop.StartCheckoutAsync();
        Fault fault = Fault.LateVisibility(TimeSpan.FromHours(1)).And(Fault.ResetAfterApply);
        shop.Emulator.Faults.Next("intercart", "CompleteOrder", fault);

        Placement placement = await shop.Client.PlaceAsync(checkout.Id, PlaceRequest.Paid());

        placement.Should().BeOfType<Placement.Unknown>();
        shop.Emulator.OnceCount("order-4711", "CompleteOrder").Should().Be(1);
        fault.Name.Should().Be("LateVisibility+Reset");
        shop.Emulator.Faults.FiredCount.Should().Be(1);
    }
}
