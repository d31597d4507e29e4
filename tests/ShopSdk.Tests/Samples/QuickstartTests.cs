using ShopSdk.Emulator;

namespace ShopSdk.Tests.Samples;

/// <summary>What the quickstart does to real stores, which are emulators here.</summary>
public sealed class QuickstartTests
{
    private static CancellationToken Canceled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RealStores_WithoutPlace_GetWhatTheirSettingsSayAndNothingInvented()
    {
        await using ShopEmulator store = await StartStoreAsync();

        SampleRun run = await RunAsync(Settings(store), "--json");

        run.ExitCode.Should().Be(0, run.Errors);
        run.Lines.Where(line => (string?)line.Value["store"] == "real")
            .Select(line => line.Key)
            .Should()
            .Equal("token-checkout", "intercart");
        run.Lines.Values.Count(line => (string?)line["store"] == "emulated").Should().Be(store.Providers.Count - 2);
        run.Errors.Should().Contain("token-checkout: A REAL STORE.").And.Contain("not placed, and it is dropped at the end");
        run.Errors.Should().Contain("intercart: A REAL STORE.").And.Contain("STAYS THERE");
        store.RequestLog.Count("token-checkout", "DeleteCheckout").Should().Be(1);
        store.Shop.Orders.Should().ContainSingle(order => order.Provider == "intercart" && order.PlacedAt == null);
        string sent = string.Concat(store.RequestLog.Requests.Select(request => request.Body));
        sent.Should().NotContainAny("Ada", "ada@", "Main St", "tip", "Ring twice", ShopSamples.PercentageCoupon);
    }

    [Fact]
    public async Task RealStores_WithPlace_GetNoClaimThatTheOrderIsPaid()
    {
        await using ShopEmulator store = await StartStoreAsync();

        SampleRun run = await RunAsync(Settings(store), "--json", "--place");

        run.ExitCode.Should().Be(0, run.Errors);
        run.Errors.Should().Contain("intercart: A REAL STORE.").And.Contain("PLACED there (--place)");
        ((string?)run.Lines["intercart"]["state"]).Should().Be("placed");
        ((string?)run.Lines["intercart"]["payment"]).Should().Be("pending");
    }

    [Theory]
    [InlineData("SHOPSDK__INTERCART__BASEADRESS", "BASEADDRESS")]
    [InlineData("SHOPSDK__INTERCART__TIMEOUTS__ATTEMT", "TIMEOUTS__ATTEMPT")]
    [InlineData("SHOPSDK__INTERCARD__BASEADDRESS", "SHOPSDK__INTERCART__...")]
    [InlineData("SHOPSDK_INTERCART__BASEADDRESS", "SHOPSDK__INTERCART__...")]
    [InlineData("SHOPSDK__INTERCART", "SHOPSDK__INTERCART__...")]
    public async Task Settings_WithANameThatNothingReads_StopItBeforeAnythingIsDone(string name, string known)
    {
        SampleRun run = await RunAsync(new() { [name] = "x" });

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Errors.Should().StartWith(name).And.Contain(known);
    }

    [Fact]
    public async Task Settings_OfAStoreWithADefaultAddress_MakeItReal()
    {
        SampleRun run = await RunAsync(new() { ["SHOPSDK__OPENSHOP__TOKEN"] = "any" }, "--json");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("open-shop").And.Contain("nothing to buy");
        run.Lines.Should().NotContainKey("open-shop");
    }

    private static Task<ShopEmulator> StartStoreAsync()
    {
        var options = new ShopEmulatorOptions();
        options.For<TokenCheckoutEmulatorOptions>().Wait = TimeSpan.Zero;
        return ShopEmulator.StartAsync(options, Canceled);
    }

    private static Task<SampleRun> RunAsync(Dictionary<string, string> settings, params string[] arguments) =>
        SampleRun.StartAsync("Quickstart.dll", settings, arguments);

    private static Dictionary<string, string> Settings(ShopEmulator store) =>
        new()
        {
            ["SHOPSDK__INTERCART__BASEADDRESS"] = store.AddressOf("intercart").AbsoluteUri,
            ["SHOPSDK__INTERCART__SHOPTOKEN"] = store.ShopToken,
            ["SHOPSDK__INTERCART__CARTTOKEN"] = ShopSamples.CartToken,
            ["SHOPSDK__TOKENCHECKOUT__BASEADDRESS"] = store.AddressOf("token-checkout").AbsoluteUri,
            ["SHOPSDK__TOKENCHECKOUT__BUYERTOKEN"] = ShopSamples.BuyerToken,
            ["SHOPSDK__TOKENCHECKOUT__ITEMS__0__VARIANTID"] = "157301",
            ["SHOPSDK__TOKENCHECKOUT__POLLING__BASEDELAY"] = "00:00:00.010",
        };
}
