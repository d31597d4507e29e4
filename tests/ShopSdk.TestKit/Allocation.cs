namespace ShopSdk.TestKit;

/// <summary>Counts the bytes that code allocates.</summary>
public static class Allocation
{
    private const int Rounds = 100;

    /// <summary>
    /// The least of many rounds. A collection drops the rest of the thread's allocation buffer, which then counts as allocated, and
    /// a method may be compiled anew meanwhile: a busy machine adds to some rounds, nothing takes away from one.
    /// </summary>
    public static long Of(Func<object?> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        long least = long.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            make();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
