using ShopSdk.Placing;
using ShopSdk.Tests.Resilience;

namespace ShopSdk.Tests.Placing;

/// <summary>The state machine alone: what is known only grows.</summary>
public sealed class PlacementMachineTests
{
    private static readonly PlacementAttempt First = Attempt("first");
    private static readonly PlacementAttempt Second = Attempt("second");

    [Fact]
    public void Next_AnyEventsAfterAnOrder_StaysPlaced()
    {
        foreach (PlacementEvent[] sequence in Sequences(length: 3))
        {
            PlacementRecord record = Apply(Begun(First), Seen(First, "1"));
            foreach (PlacementEvent happened in sequence)
            {
                record = Apply(record, happened);
                record.Stage.Should().Be(PlacementStage.Placed);
                record.Orders[0].Order.Should().Be(OrderId.Parse("1"));
            }
        }
    }

    [Fact]
    public void Next_AnOrderAfterAnyEvents_IsPlaced()
    {
        foreach (PlacementEvent[] sequence in Sequences(length: 3))
        {
            PlacementRecord record = sequence.Aggregate(Begun(First), Apply);

            Apply(record, Seen(First, "9"))
                .Stage.Should()
                .Be(PlacementStage.Placed, string.Join(", ", sequence.Select(e => e.GetType().Name)));
        }
    }

    [Fact]
    public void Next_EventOfAnotherAttempt_ChangesNothing()
    {
        PlacementRecord record = Begun(Second);

        foreach (
            PlacementEvent happened in Events(First)
                .Where(e => e is not PlacementEvent.OrderFound and not PlacementEvent.Resolved)
        )
            PlacementMachine.Next(record, happened).Should().BeNull(happened.GetType().Name);
    }

    [Fact]
    public void Next_LateOrderOfAnEarlierAttempt_LeavesTheOpenOneOpenAndPlacesTheIntentInTheEnd()
    {
        PlacementRecord absent = Apply(Begun(First), new PlacementEvent.Absent(First.Id));
        PlacementRecord open = PlacementRecord.Begin(absent, Second).Record;

        PlacementRecord late = Apply(open, Seen(First, "1"));
        PlacementRecord ended = Apply(late, new PlacementEvent.NotSent(Second.Id));
        PlacementRecord both = Apply(late, Seen(Second, "2"));

        PlacementMachine.Contradicts(open, Seen(First, "1")).Should().BeTrue();
        (late.Stage, ended.Stage, both.Stage).Should().Be((PlacementStage.Begun, PlacementStage.Placed, PlacementStage.Placed));
        both.Orders.Select(order => order.Order.Value).Should().Equal("1", "2");
    }

    [Theory]
    [InlineData("NotSent")]
    [InlineData("Rejected")]
    [InlineData("Absent")]
    public void Contradicts_AnOrderAfterItsAbsenceWasClaimed_IsTrue(string end)
    {
        PlacementRecord record = Apply(Begun(First), Events(First).Single(e => e.GetType().Name == end));

        PlacementMachine.Contradicts(record, Seen(First, "1")).Should().BeTrue();
        PlacementMachine.Contradicts(Begun(First), Seen(First, "1")).Should().BeFalse();
        PlacementMachine.Contradicts(Apply(record, Seen(First, "1")), Seen(First, "1")).Should().BeFalse("it is known by then");
    }

    [Fact]
    public void Next_PaymentOfAKnownOrder_IsUpdatedAndTheFactIsNot()
    {
        PlacementRecord placed = Apply(Begun(First), Seen(First, "1"));

        PlacementRecord paid = Apply(
            placed,
            new PlacementEvent.OrderFound(Order(First, "1") with { Payment = PaymentState.Paid, State = OrderState.Canceled })
        );

        paid.Orders.Should().ContainSingle();
        (paid.Orders[0].Payment, paid.Orders[0].State, paid.Orders[0].Evidence)
            .Should()
            .Be((PaymentState.Paid, OrderState.Canceled, placed.Orders[0].Evidence));
        PlacementMachine.Next(paid, new PlacementEvent.OrderFound(paid.Orders[0])).Should().BeNull("nothing is new");
    }

    [Fact]
    public void Next_EveryChange_CountsTheVersionUp()
    {
        foreach (PlacementEvent[] sequence in Sequences(length: 3))
        {
            PlacementRecord record = Begun(First);
            foreach (PlacementEvent happened in sequence)
            {
                if (PlacementMachine.Next(record, happened) is not { } next)
                    continue;
                next.Version.Should().Be(record.Version + 1);
                record = next;
            }
        }
    }

    [Fact]
    public void Next_Resolution_CountsOnlyForTheVersionThatThePersonSaw()
    {
        PlacementRecord open = Begun(First);
        PlacementResolution resolution = new()
        {
            Version = 2,
            By = "anna",
            Why = "asked the shop",
        };

        PlacementMachine.Next(open, new PlacementEvent.Resolved(resolution, OutcomeVectorTests.Noon)).Should().BeNull();
        Apply(open, new PlacementEvent.Resolved(resolution with { Version = 1 }, OutcomeVectorTests.Noon))
            .Stage.Should()
            .Be(PlacementStage.Absent);
        Apply(
            open,
            new PlacementEvent.Resolved(resolution with { Version = 1, Order = OrderId.Parse("4") }, OutcomeVectorTests.Noon)
        )
            .Stage.Should()
            .Be(PlacementStage.Placed);
    }

    private static PlacementRecord Apply(PlacementRecord record, PlacementEvent happened) =>
        PlacementMachine.Next(record, happened) ?? record;

    private static PlacementRecord Begun(PlacementAttempt attempt) => PlacementRecord.Begin(null, attempt).Record;

    private static PlacementEvent.OrderFound Seen(PlacementAttempt attempt, string order) => new(Order(attempt, order));

    private static RecordedOrder Order(PlacementAttempt attempt, string order) =>
        new(
            OrderId.Parse(order),
            attempt.Id,
            PaymentState.Unpaid,
            OrderState.Active,
            null,
            EvidenceKind.Lookup,
            OutcomeVectorTests.Noon
        );

    private static PlacementAttempt Attempt(string key) =>
        new(
            Guid.NewGuid(),
            CheckoutId.Create(ProviderId.Parse("stub"), StoreName.Parse("stub"), "ref-1", key, OutcomeVectorTests.Noon),
            OutcomeVectorTests.Noon,
            OutcomeVectorTests.Noon.AddSeconds(60)
        );

    private static IEnumerable<PlacementEvent[]> Sequences(int length) =>
        length == 0
            ?
            [
                [],
            ]
            : Sequences(length - 1).SelectMany(_ => Events(First), (sequence, happened) => sequence.Append(happened).ToArray());

    private static PlacementEvent[] Events(PlacementAttempt attempt) =>
        [
            new PlacementEvent.NotSent(attempt.Id),
            new PlacementEvent.Rejected(attempt.Id),
            new PlacementEvent.OutcomeUnknown(attempt.Id, OutcomeVectorTests.Noon, 1, OutcomeVectorTests.Noon),
            new PlacementEvent.LookedUp(attempt.Id, OutcomeVectorTests.Noon),
            new PlacementEvent.Absent(attempt.Id),
            Seen(attempt, "2"),
            new PlacementEvent.Resolved(
                new()
                {
                    Version = 1,
                    By = "anna",
                    Why = "asked the shop",
                },
                OutcomeVectorTests.Noon
            ),
        ];
}
