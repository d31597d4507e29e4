namespace ShopSdk.TestKit;

/// <summary>Counts the bytes that code allocates.</summary>
public static class Allocation
{
    private const int Rounds = 100;

    /// <summary>
    /// Takes the minimum of many rounds. A collection discards the rest of the thread's allocation buffer, and the rest then counts as
    /// allocated. A method may also be recompiled meanwhile. So a busy machine can increase the count of a round, and nothing can
    /// decrease it.
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
