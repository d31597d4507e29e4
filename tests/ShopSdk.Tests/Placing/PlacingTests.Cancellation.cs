using ShopSdk.Errors;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Placing;

/// <content>The caller's cancellation: immediate, never translated, and honest about what was sent.</content>
public sealed partial class PlacingTests
{
    /// <summary>When to give up on a call that does not end; how soon one really ends is measured by the fault lab.</summary>
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Cancel_BeforeTheCall_SendsNothing()
    {
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();

        await CanceledAsync<OperationCanceledException>(NewClient(), caller, sent: false);

        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task Cancel_WhileTheCredentialIsFetched_IsPromptAndLeavesTheIntentFree()
    {
        using var caller = new CancellationTokenSource();
        var client = new StubClient(
            StubStore.Create(_shop, _clock, o => o.Placement.Amounts = AmountGuard.Ignore, _journal, new DeafSource())
        );

        await CanceledAsync<OperationCanceledException>(client, caller, sent: false);

        (await PlaceAsync(NewClient())).Should().BeOfType<Placement.Placed>();
    }

    [Fact]
    public async Task Deadline_WhileTheCredentialIsFetched_IsNotPlacedAndNotSent()
    {
        var client = new StubClient(
            StubStore.Create(_shop, _clock, o => o.Placement.Amounts = AmountGuard.Ignore, _journal, new DeafSource())
        );
        Task<Placement> placing = PlaceAsync(client);

        _clock.Advance(TimeSpan.FromSeconds(60));

        (await placing).Should().BeOfType<Placement.NotPlaced>().Which.Reason.Should().Be(NotPlacedReason.NotSent);
        _shop.Placings.Should().Be(0);
    }

    [Fact]
    public async Task Cancel_WhileTheAmountsAreRead_IsAPlainCancellation()
    {
        using var caller = new CancellationTokenSource();
        _shop.LookUp = (_, token) => StubShop.Hang(token);

        await CanceledAsync<OperationCanceledException>(
            NewClient(o => o.Placement.Amounts = AmountGuard.Report),
            caller,
            sent: false
        );
    }

    [Fact]
    public async Task Cancel_InTheBackOffAfterARefusal_IsAPlainCancellationAndLeavesTheIntentFree()
    {
        using var caller = new CancellationTokenSource();
        _clock.AutoAdvance = false;
        _shop.Refusals = 1;

        await CanceledAsync<OperationCanceledException>(NewClient(), caller, sent: false);

        (await PlaceAsync(NewClient())).Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Cancel_WhileWaitingForTheResponse_SaysThatItWasSent()
    {
        using var caller = new CancellationTokenSource();
        _shop.Place = StubShop.Hang;

        await CanceledAsync<PlacementCanceledException>(NewClient(), caller, sent: true);
    }

    [Fact]
    public async Task Cancel_WithinTheResponsesBody_SaysThatItWasSent()
    {
        using var caller = new CancellationTokenSource();
        _shop.Place = _ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new HangingBody()) });

        await CanceledAsync<PlacementCanceledException>(NewClient(), caller, sent: true);
    }

    [Fact]
    public async Task Cancel_WhileReadingBack_SaysThatItWasSent()
    {
        using var caller = new CancellationTokenSource();
        _shop.Place = _ => StubShop.Lost();
        _shop.LookUp = (_, token) => StubShop.Hang(token);

        await CanceledAsync<PlacementCanceledException>(NewClient(), caller, sent: true);
    }

    [Fact]
    public async Task Cancel_BetweenTwoLooks_SaysThatItWasSent()
    {
        using var caller = new CancellationTokenSource();
        _clock.AutoAdvance = false;
        _shop.Place = _ => StubShop.Lost();

        await CanceledAsync<PlacementCanceledException>(NewClient(), caller, sent: true);
        _shop.Lookups.Should().HaveCount(1);
    }

    [Fact]
    public async Task Cancel_WhoWaitsForAnothersFlight_IsToldThatItMayHaveBeenHandedOver()
    {
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;
        Task<Placement> leader = PlaceAsync(NewClient());
        using var caller = new CancellationTokenSource();

        await CanceledAsync<PlacementCanceledException>(NewClient(), caller, sent: true);
        response.SetResult(await StubShop.Response("""{"order":"1"}"""));

        (await leader).Should().BeOfType<Placement.Placed>();
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Cancel_TheOneWhoLeads_LeavesTheOthersTheirTurnToLook()
    {
        using var caller = new CancellationTokenSource();
        _shop.Place = StubShop.Hang;
        StubClient client = NewClient();
        Task<Placement> leader = client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), cancellationToken: caller.Token);
        Task<Placement> follower = PlaceAsync(NewClient());
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"4"}""");

        await caller.CancelAsync();

        await ((Func<Task>)(() => leader)).Should().ThrowAsync<PlacementCanceledException>();
        (await follower).Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Lookup);
        _shop.Placings.Should().Be(1);
    }

    [Fact]
    public async Task Deadline_OfOneWhoWaitsForAnothersFlight_IsKept()
    {
        var response = new TaskCompletionSource<HttpResponseMessage>();
        _shop.Place = _ => response.Task;
        Task<Placement> leader = PlaceAsync(NewClient());
        StubClient client = NewClient();
        var options = new CallOptions { Deadline = TimeSpan.FromSeconds(5) };
        Task<Placement> follower = client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), options, Canceled);

        _clock.Advance(TimeSpan.FromSeconds(5));

        (await follower).Should().BeOfType<Placement.Unknown>();
        response.SetResult(await StubShop.Response("""{"order":"1"}"""));
        await leader;
    }

    [Fact]
    public async Task Cancel_FindPlacement_IsAPlainCancellation()
    {
        StubClient client = NewClient();
        CheckoutId id = await LoseAsync(client);
        using var caller = new CancellationTokenSource();
        _shop.LookUp = (_, token) => StubShop.Hang(token);
        Task<Placement> finding = client.FindPlacementAsync(id, cancellationToken: caller.Token);

        await caller.CancelAsync();

        OperationCanceledException error = (
            await ((Func<Task>)(() => finding)).Should().ThrowAsync<OperationCanceledException>()
        ).Which;
        error.Should().NotBeOfType<PlacementCanceledException>();
        error.Message.Should().Be("Looking up the placement was canceled.");
        error.CancellationToken.Should().Be(caller.Token);
    }

    /// <summary>Cancels a placement, and stops the clock: what would wait for anything but the caller does not end.</summary>
    private async Task CanceledAsync<TException>(StubClient client, CancellationTokenSource caller, bool sent)
        where TException : OperationCanceledException
    {
        Task<Placement> placing = client.PlaceAsync(client.NewId(), PlaceRequest.Paid(), cancellationToken: caller.Token);
        if (!caller.IsCancellationRequested)
            placing.IsCompleted.Should().BeFalse();
        _clock.AutoAdvance = false;
        await caller.CancelAsync();
        TException error = (
            await ((Func<Task>)(() => placing.WaitAsync(Hung, TimeProvider.System))).Should().ThrowAsync<TException>()
        ).Which;
        _clock.AutoAdvance = true;
        error.CancellationToken.Should().Be(caller.Token);
        (error is PlacementCanceledException).Should().Be(sent);
        if (error is PlacementCanceledException canceled)
            canceled.Id.SentAt.Should().NotBeNull();
    }

    /// <summary>A source that heeds no token.</summary>
    private sealed class DeafSource : IStoreCredentialSource
    {
        public async ValueTask<StoreCredential?> GetAsync(StoreName store, CancellationToken cancellationToken)
        {
            await new TaskCompletionSource().Task;
            return null;
        }

        public void Renewed(StoreName store, BuyerCredential? buyer, string token) { }
    }

    private sealed class HangingBody : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return 0;
        }
    }
}
