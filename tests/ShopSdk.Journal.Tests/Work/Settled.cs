using System.Collections.Concurrent;

namespace ShopSdk.Journal.Tests.Work;

/// <summary>The application's books: every outcome that it was handed, and what the test makes of it.</summary>
internal sealed class Settled : IPlacementSettled
{
    private readonly ConcurrentQueue<PlacementSettlement> _all = new();

    /// <summary>Gets what was taken, in order.</summary>
    public IReadOnlyList<PlacementSettlement> All => [.. _all];

    /// <summary>Gets or sets what happens before an outcome is taken.</summary>
    public Func<PlacementSettlement, CancellationToken, Task> First { get; set; } = (_, _) => Task.CompletedTask;

    public IEnumerable<PlacementSettlement> Of(string reference) => All.Where(it => it.Intent.Reference == reference);

    public async Task SettledAsync(PlacementSettlement settlement, CancellationToken cancellationToken)
    {
        await First(settlement, cancellationToken);
        _all.Enqueue(settlement);
    }
}
