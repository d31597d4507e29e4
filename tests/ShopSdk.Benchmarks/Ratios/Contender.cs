using System.Diagnostics;

namespace ShopSdk.Benchmarks.Ratios;

/// <summary>One client in a case: what it does, and what each round cost.</summary>
internal sealed class Contender(string name, Func<Task> call, bool isAsync)
{
    private readonly List<double> _microseconds = [];
    private readonly List<long> _bytes = [];

    public string Name => name;

    public IReadOnlyList<double> Microseconds => _microseconds;

    /// <summary>Gets the bytes of a call: the least of all rounds, since what is added is other work of the process.</summary>
    public long Bytes => _bytes.Min();

    /// <summary>Makes so many calls, one after the other, and notes what a call took.</summary>
    public async Task RunAsync(int calls, bool isMeasured)
    {
        long bytes = Allocated();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
            await call().ConfigureAwait(false);
        double elapsed = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        bytes = Allocated() - bytes;
        if (!isMeasured)
            return;
        _microseconds.Add(elapsed / calls);
        _bytes.Add(bytes / calls);
    }

    // A call that completes synchronously stays on its thread; one that does not may go anywhere.
    private long Allocated() => isAsync ? GC.GetTotalAllocatedBytes() : GC.GetAllocatedBytesForCurrentThread();
}
