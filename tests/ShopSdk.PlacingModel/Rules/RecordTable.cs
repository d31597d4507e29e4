using System.Runtime.InteropServices;
using ShopSdk.Placing;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Rules;

/// <summary>
/// Every record that the SDK's state machine makes in an exploration, under a number. Left out is what no decision here reads: how often an
/// attempt was looked up and when looking up again makes sense, which pace look-ups, and the latest sends of earlier attempts.
/// </summary>
internal sealed class RecordTable
{
    private readonly List<RecordFacts?> _records = [null];
    private readonly List<ushort> _swapped = [0];
    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(ushort, int, sbyte), (BeginOutcome Outcome, ushort Record)> _begins = [];
    private readonly Dictionary<EventKey, (ushort Next, bool Contradicts)> _changes = [];

    public int Count => _records.Count - 1;

    /// <summary>Gets a record; null for number 0.</summary>
    public RecordFacts? this[ushort number] => _records[number];

    /// <summary>PlacementRecord.Begin.</summary>
    public (BeginOutcome Outcome, ushort Record) Begin(ushort standing, int attempt, sbyte latestSend)
    {
        if (_begins.TryGetValue((standing, attempt, latestSend), out var known))
            return known;
        JournalBegin begin = PlacementRecord.Begin(_records[standing]?.Record, AttemptAt(attempt, latestSend));
        (BeginOutcome, ushort) made = (begin.Outcome, NumberOf(begin.Record));
        _begins.Add((standing, attempt, latestSend), made);
        return made;
    }

    /// <summary>PlacementMachine.Next and Contradicts; 0 where the event changes nothing.</summary>
    public (ushort Next, bool Contradicts) Next(ushort record, in EventKey key)
    {
        if (_changes.TryGetValue(key with { Record = record }, out var known))
            return known;
        PlacementRecord before = _records[record]!.Record;
        PlacementEvent happened = EventOf(key, before.Attempt.Id);
        PlacementRecord? next = PlacementMachine.Next(before, happened);
        (ushort, bool) made = (next is null ? (ushort)0 : NumberOf(next), PlacementMachine.Contradicts(before, happened));
        _changes.Add(key with { Record = record }, made);
        return made;
    }

    /// <summary>The record as it would be if the callers had each other's place.</summary>
    public ushort Swapped(ushort number)
    {
        if (number == 0 || _swapped[number] != 0)
            return _swapped[number];
        PlacementRecord record = _records[number]!.Record;
        ushort swapped = NumberOf(
            record with
            {
                Attempt = Swapped(record.Attempt),
                Earlier = [.. record.Earlier.Select(Swapped)],
                Orders = [.. record.Orders.Select(order => order with { Attempt = Swapped(order.Attempt) })],
            }
        );
        CollectionsMarshal.AsSpan(_swapped)[number] = swapped;
        CollectionsMarshal.AsSpan(_swapped)[swapped] = number;
        return swapped;
    }

    /// <summary>The record that a journal keeps which forgets orders.</summary>
    public ushort Forgetful(ushort number) =>
        NumberOf(_records[number]!.Record with { Stage = PlacementStage.Sent, Orders = [] });

    private static PlacementAttempt Swapped(PlacementAttempt attempt) => attempt with { Id = Swapped(attempt.Id) };

    private static Guid Swapped(Guid id) =>
        Sample.AttemptOf(id) switch
        {
            2 => Sample.AttemptId(3),
            3 => Sample.AttemptId(2),
            _ => id,
        };

    private static PlacementAttempt AttemptAt(int attempt, sbyte latestSend) =>
        new(Sample.AttemptId(attempt), Sample.Checkout, Ticks.Time(0), Ticks.Time(latestSend));

    private static PlacementEvent EventOf(in EventKey key, Guid current)
    {
        Guid attempt = Sample.AttemptId(key.Attempt);
        return key.Happening switch
        {
            Happening.NotSent => new PlacementEvent.NotSent(attempt),
            Happening.Rejected => new PlacementEvent.Rejected(attempt),
            Happening.OutcomeUnknown => new PlacementEvent.OutcomeUnknown(attempt, Ticks.Time(key.Detail), 0, Ticks.Time(0)),
            Happening.LookedUp => new PlacementEvent.LookedUp(attempt, Ticks.Time(0)),
            Happening.Absent => new PlacementEvent.Absent(attempt),
            Happening.OrderFound => new PlacementEvent.OrderFound(OrderOf(key.Detail, attempt)),
            Happening.ResolvedAbsent => Resolved(key, null),
            Happening.ResolvedPlaced => Resolved(key, Sample.Order(key.Detail)),
            _ => throw new InvalidOperationException($"{key.Happening} of {current} is no event."),
        };
    }

    private static RecordedOrder OrderOf(int order, Guid attempt) =>
        new(Sample.Order(order), attempt, PaymentState.Unknown, OrderState.Unknown, null, EvidenceKind.Lookup, Ticks.Time(0));

    private static PlacementEvent.Resolved Resolved(in EventKey key, OrderId? order) =>
        new(
            new PlacementResolution
            {
                Version = key.Version,
                Order = order,
                By = "a person",
                Why = "asked the shop",
            },
            Ticks.Time(0)
        );

    private ushort NumberOf(PlacementRecord record)
    {
        record = record with
        {
            Lookups = 0,
            LookUpAfter = null,
            Earlier = [.. record.Earlier.Select(attempt => attempt with { LatestSend = Ticks.Time(0) })],
        };
        string key = record.ToJson();
        if (_numbers.TryGetValue(key, out ushort number))
            return number;
        number = checked((ushort)_records.Count);
        _numbers.Add(key, number);
        _swapped.Add(0);
        _records.Add(
            new RecordFacts(
                record,
                Sample.AttemptOf(record.Attempt.Id),
                Ticks.Of(record.Attempt.LatestSend),
                record.Orders.Sum(order => 1 << Sample.AttemptOf(order.Order))
            )
        );
        return number;
    }
}
