using System.Collections.Concurrent;
using ShopSdk.Emulator;

namespace ShopSdk.JournalLab;

/// <summary>What the shop does wrong, drawn for each intent from the seed.</summary>
internal sealed class Faults
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _late = new();
    private readonly ConcurrentDictionary<string, bool> _beyond = new();

    public Faults(ShopEmulator emulator, LabOptions options, Action<string> whenSent)
    {
        emulator
            .Faults.FirstOfEachIntent("intercart", "CompleteOrder", intent => Choose(options, intent))
            .Randomly(
                options.Faults / 5,
                "intercart",
                "GetOrder",
                Fault.Status(503),
                Fault.ResetBeforeRead,
                Fault.CloseAfterApply,
                Fault.Html(),
                Fault.MidBody(),
                Fault.Status(429)
            )
            .WhenFired(fired =>
            {
                if (fired is not { Operation: "CompleteOrder", Intent: { } intent })
                    return;
                _late.TryAdd(intent, TimeProvider.System.GetUtcNow());
                if (ReferenceEquals(fired.Fault, Hang))
                    whenSent(intent);
            })
            .WhenAppliedLate(
                (fired, at) =>
                {
                    // A timer of a busy machine may be later than the fault says.
                    if (fired.Intent is { } intent && at - _late[intent] > LabTimes.DeliveryBound + LabTimes.Horizon)
                        _beyond[intent] = true;
                }
            );
    }

    private static Fault Hang { get; } = Fault.NoResponse(FaultPoint.AfterApplyBeforeResponse);

    /// <summary>Whether the request of an intent reached the shop later than the promise covers.</summary>
    public bool IsBeyond(string reference) => _beyond.ContainsKey(reference);

    private static Fault? Choose(LabOptions options, string intent)
    {
        if (intent.StartsWith("beyond-", StringComparison.Ordinal))
            return Fault.LateApplication(LabTimes.Beyond);
        var draw = new Random(HashCode(intent, options.Seed));
        if (draw.NextDouble() >= options.Faults)
            return null;
        TimeSpan late = LabTimes.Horizon * (0.5 * draw.NextDouble());
        return draw.Next(15) switch
        {
            0 => Fault.ResetBeforeRead,
            1 => Fault.ResetBeforeApply,
            2 or 3 => Fault.ResetAfterApply,
            4 => Fault.CloseAfterApply,
            5 or 6 => Hang,
            7 => Fault.NoResponse(FaultPoint.AfterReadBeforeApply),
            8 => Fault.Status(503),
            9 => Fault.Status(503, FaultPoint.AfterApplyBeforeResponse),
            10 => Fault.Html(200, FaultPoint.AfterApplyBeforeResponse),
            11 => Fault.MidBody(),
            12 => Fault.TooManyRequests(TimeSpan.FromSeconds(1)),
            13 => Fault.LateApplication(late),
            _ => Fault.LateVisibility(late).And(Fault.ResetAfterApply),
        };
    }

    // string.GetHashCode differs from process to process.
    private static int HashCode(string text, int seed) => text.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter));
}
