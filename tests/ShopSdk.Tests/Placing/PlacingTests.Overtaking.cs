using ShopSdk.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <content>Another process works on the same intent between two steps of this one.</content>
public sealed partial class PlacingTests
{
    [Theory]
    [InlineData(true, AmountGuard.Report)]
    [InlineData(false, AmountGuard.Ignore)]
    public async Task OrderSeen_WhileAnotherAttemptIsOpenThatThenEndsUnsent_IsNotForgotten(bool vouched, AmountGuard guard)
    {
        var journal = new InterruptedJournal { IsComplete = vouched };
        _shop.LookUp = (_, _) => StubShop.Response("""{"order":"5"}""");

        Placement placement = await PlaceAsync(NewClient(o => o.Placement.Amounts = guard, journal));

        placement.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(OrderId.Parse("5"));
        _shop.Placings.Should().Be(0);
    }

    /// <summary>Another process begins just before the first attempt of this one, and ends unsent right after it.</summary>
    private sealed class InterruptedJournal : WrappedJournal
    {
        private bool _wasInterrupted;

        public bool IsComplete { get; init; }

        public override async ValueTask<JournalEntry> FindAsync(PlacementIntent intent, CancellationToken cancellationToken)
        {
            JournalEntry entry = await base.FindAsync(intent, cancellationToken);
            return IsComplete ? entry : entry with { CompleteSince = OutcomeVectorTests.Noon.AddHours(1) };
        }

        public override async ValueTask<JournalBegin> BeginAsync(
            PlacementIntent intent,
            PlacementAttempt attempt,
            CancellationToken cancellationToken
        )
        {
            if (_wasInterrupted)
                return await base.BeginAsync(intent, attempt, cancellationToken);
            _wasInterrupted = true;
            PlacementAttempt other = attempt with { Id = Guid.NewGuid() };
            PlacementRecord begun = (await base.BeginAsync(intent, other, cancellationToken)).Record;
            JournalBegin taken = await base.BeginAsync(intent, attempt, cancellationToken);
            PlacementRecord ended = begun with { Stage = PlacementStage.NotSent, Version = begun.Version + 1 };
            await base.ReplaceAsync(intent, begun, ended, cancellationToken);
            return taken;
        }
    }
}
