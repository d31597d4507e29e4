using ShopSdk.Emulator;
using ShopSdk.Errors;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Providers.Intercart;

/// <summary>What a response has to say before an order counts as seen or as absent.</summary>
public sealed class IntercartCleanLookTests
{
    private const string Own = "OWN-ID";

    private static readonly CancellationToken Token = CancellationToken.None;

    /// <summary>Responses with HTTP 200 that neither name the order and say that it is open, nor say that it is completed.</summary>
    public static TheoryData<string> HostileBodies =>
        [
            """{"code":404,"message":"order not found"}""",
            """{"code":404,"message":"order not found","id":null}""",
            "{}",
            """{"id":"OWN-ID"}""",
            """{"id":"OWN-ID","cart_token":"c","total_amount":"25.00","product_list":[]}""",
            """{"id":"999","completed":false}""",
            """{"id":"999","completed":true,"payment_pending":false}""",
            """{"id":"OWN-ID0","completed":false}""",
            """{"completed":false}""",
            """{"completed":true}""",
            """{"id":null,"completed":true}""",
            """{"id":"","completed":false}""",
            """{"ID":"OWN-ID","Completed":false}""",
            """{"ID":"OWN-ID","Completed":true}""",
            """{"id":"OWN-ID","Completed":false}""",
            """{"id":"OWN-ID","Completed":true}""",
            """{"id":"OWN-ID","completed":null}""",
            """{"id":"OWN-ID","completed":"maybe"}""",
            """{"id":["OWN-ID"],"completed":false}""",
            """{"order":{"id":"OWN-ID","completed":false}}""",
            """{"data":{"id":"OWN-ID","completed":true}}""",
            """{"id":"OWN-ID","completed":false,"error":"order not found"}""",
            """{"id":"OWN-ID","completed":false,"errors":["order not found"]}""",
            """{"id":"OWN-ID","completed":false,"thank_you_url":"https://shop.example/thank_you"}""",
            """{"id":"OWN-ID","completed":false,"Completed":true}""",
            "[]",
            "null",
            "\"open\"",
            "",
            "<html><body>Please wait</body></html>",
        ];

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task FindPlacementAsync_AnswerThatDoesNotSayOpen_ProvesNothing(string body)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = await LoseAsync(shop);
        Answer(shop, id, body);

        await LostPlacing.ProvesNothingAsync(shop.Client, id);
    }

    [Theory]
    [InlineData("create-order.response.json")]
    [InlineData("get-completed-order.response.json")]
    public async Task FindPlacementAsync_DocumentsOwnAnswers_DecideTheOutcome(string fixture)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = await LoseAsync(shop);
        string body = FixtureFile.Text("intercart", fixture);
        bool isCompleted = body.Contains("\"completed\": true", StringComparison.Ordinal);
        Answer(shop, id, body.Replace("240506162409686", Own).Replace("240311160051709", Own));

        Placement found = await shop.Client.FindPlacementAsync(id, cancellationToken: Token);

        (found is Placement.Placed).Should().Be(isCompleted);
        (found is Placement.NotPlaced { Reason: NotPlacedReason.AbsentAfterHorizon }).Should().Be(!isCompleted);
    }

    [Fact]
    public async Task FindPlacementAsync_OpenDraft_IsACleanLook()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(options => LostPlacing.Configure(options.Placement));
        CheckoutId id = await LoseAsync(shop);

        Placement found = await shop.Client.FindPlacementAsync(id, cancellationToken: Token);

        found.Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.AbsentAfterHorizon);
    }

    [Fact]
    public async Task FindPlacementAsync_ShopThatOmitsCompleted_StaysUnknown()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync(
            options => LostPlacing.Configure(options.Placement),
            emulate: options => options.OmitsCompleted = true
        );
        CheckoutId id = await LoseAsync(shop);

        (await shop.Client.GetAsync(id)).State.Should().Be(CheckoutState.Open, "it shows the lines of a cart");
        await LostPlacing.ProvesNothingAsync(shop.Client, id);
    }

    [Theory]
    [InlineData("""{"code":404,"message":"order not found"}""")]
    [InlineData("""{"id":"999","completed":false}""")]
    [InlineData("""{"ID":"OWN-ID","Completed":false}""")]
    public async Task GetAsync_AnswerThatIsNotTheOrder_IsAnError(string body)
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        Answer(shop, id, body);

        Func<Task> get = () => shop.Client.GetAsync(id);

        await get.Should().ThrowAsync<ProviderResponseException>();
    }

    [Fact]
    public async Task GetAsync_BareIdWithoutCompleted_IsNoOpenCheckout()
    {
        await using IntercartShop shop = await IntercartShop.StartAsync();
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        Answer(shop, id, """{"id":"OWN-ID"}""");

        (await shop.Client.GetAsync(id)).State.Should().Be(CheckoutState.Unknown);
    }

    private static async Task<CheckoutId> LoseAsync(IntercartShop shop)
    {
        CheckoutId id = (await shop.StartCheckoutAsync()).Id;
        await LostPlacing.LoseAsync(shop.Emulator, shop.Client, id, PlaceRequest.Paid(), "CompleteOrder");
        return id;
    }

    private static void Answer(IntercartShop shop, CheckoutId id, string body) =>
        shop.Emulator.Faults.Always("intercart", "GetOrder", Fault.Response(200, body.Replace(Own, id.Key)));
}
