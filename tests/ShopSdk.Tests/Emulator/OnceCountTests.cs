using ShopSdk.Emulator;
using ShopSdk.Tests.Providers.Intercart;

namespace ShopSdk.Tests.Emulator;

/// <summary>A count for an operation that does not exist would be zero, and a test that asserts it would pass: it is refused.</summary>
public sealed class OnceCountTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OnceCount_IntentThatNoRequestNamed_SaysWhatItIsAtEachProvider()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        await shop.StartCheckoutAsync("order-1");

        Action count = () => shop.Emulator.OnceCount("order-2");

        count
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'order-2'*reference at anqicms, intercart, shoplazza*CheckoutId.Key) at open-shop*'order-1'*");
    }

    [Fact]
    public async Task OnceCount_IntentThatWasNamedButNotPlaced_IsZero()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        await shop.StartCheckoutAsync("order-1");

        shop.Emulator.OnceCount("order-1", "CompleteOrder").Should().Be(0);
        shop.Emulator.OnceCount("order-1", "IIntercartApi.CreateOrderAsync").Should().Be(1);
    }

    [Theory]
    [InlineData("CompletOrder")]
    [InlineData("GetOrder")]
    public async Task OnceCount_OperationThatIsNotCounted_NamesThoseThatAre(string operation)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        await shop.StartCheckoutAsync("order-1");

        Action count = () => shop.Emulator.OnceCount("order-1", operation);

        count.Should().Throw<ArgumentException>().WithMessage($"'{operation}' is not*CompleteOrder*PayOrder*");
    }

    [Fact]
    public async Task JournalCount_UnknownOperation_NamesTheKnownOnes()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);

        emulator.RequestLog.Invoking(log => log.Count("intercart", "PayOrder")).Should().Throw<ArgumentException>();
        emulator.RequestLog.Count("intercart", "CompleteOrderAsync").Should().Be(0);
    }

    [Fact]
    public async Task OperationsOf_EachProvider_AreTakenByTheFaultPlan()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);

        foreach (string provider in emulator.Providers)
        foreach (string operation in emulator.OperationsOf(provider))
            emulator.Faults.Next(provider, operation, Fault.ResetAfterApply);

        emulator.OperationsOf("intercart").Should().Contain("CompleteOrder").And.BeInAscendingOrder(StringComparer.Ordinal);
        emulator.Invoking(it => it.OperationsOf("nobody")).Should().Throw<ArgumentException>().WithMessage("*intercart*");
    }

    [Fact]
    public async Task SetStockAndSetPrice_OfWhatCannotBe_AreRefused()
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(cancellationToken: Canceled);

        emulator
            .Shop.Invoking(shop => shop.SetStock(1, 5))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*variant 1,*157301*");
        emulator.Shop.Invoking(shop => shop.SetStock(157301, -1)).Should().Throw<ArgumentOutOfRangeException>();
        emulator
            .Shop.Invoking(shop => shop.SetPrice(1, 5m))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*variant 1,*157301*");
        emulator.Shop.Invoking(shop => shop.SetPrice(157301, -0.01m)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
