namespace ShopSdk.Benchmarks.Clients;

/// <summary>Keeps the last result, so that nothing is optimised away.</summary>
internal static class Sink
{
    private static object? _kept;

    public static void Keep(object? value) => Volatile.Write(ref _kept, value);
}
