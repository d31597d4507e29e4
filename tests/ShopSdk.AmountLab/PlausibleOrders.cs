using System.Diagnostics;
using ShopSdk.Amounts;
using ShopSdk.Tests.Amounts.Lab;
using ShopSdk.Tests.Amounts.Lab.Plausible;

namespace ShopSdk.AmountLab;

/// <summary>Judges right orders of shops with habits that no document rules out, and the same orders with one number changed.</summary>
internal static class PlausibleOrders
{
    private const int PerHabit = 2_000;
    private const int Shown = 3;

    /// <summary>Runs orders with any habits, then orders with one habit each, and counts what is called wrong.</summary>
    public static int Run(int count, string[] providers)
    {
        int faults = 0;
        foreach (string provider in providers.Length > 0 ? providers : [.. PlausibleLab.Providers.Keys])
        {
            long start = Stopwatch.GetTimestamp();
            (int disagreeing, int forbidden) = Count(provider, count, only: null, Shown);
            faults += disagreeing;
            Console.WriteLine(
                $"{provider}: {count} right orders, {disagreeing} disagree, {forbidden} may not be placed; "
                    + $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"
            );
            foreach (string habit in PlausibleLab.Providers[provider].Habits)
            {
                (disagreeing, forbidden) = Count(provider, PerHabit, habit, 0);
                faults += disagreeing;
                if (disagreeing > 0)
                    Console.WriteLine($"  {habit}: {disagreeing} of {PerHabit} disagree, {forbidden} may not be placed");
            }
        }
        return faults == 0 ? 0 : 1;
    }

    /// <summary>
    /// Says how many changed numbers are seen. Writes what became of each order to the file; where there is one, compares with it.
    /// </summary>
    public static int Compare(int count, string file)
    {
        byte[] before = File.Exists(file) ? File.ReadAllBytes(file) : [];
        var now = new byte[PlausibleLab.Providers.Count * count];
        int place = 0;
        foreach (string provider in PlausibleLab.Providers.Keys)
        {
            int first = place;
            Parallel.For(0, count, seed => now[first + seed] = (byte)PlausibleLab.Tamper(provider, seed));
            place += count;
            Print($"{provider}, all orders", now.AsSpan(first, count));
            if (before.Length != now.Length)
                continue;
            Print($"{provider}, all orders, before", before.AsSpan(first, count));
            int[] accepted = [.. Enumerable.Range(first, count).Where(i => before[i] != (byte)PlausibleSight.FalseAlarm)];
            Print($"{provider}, orders accepted before", [.. accepted.Select(i => now[i])]);
            Print($"{provider}, the same, before", [.. accepted.Select(i => before[i])]);
        }
        if (before.Length != now.Length)
            File.WriteAllBytes(file, now);
        return 0;
    }

    private static (int Disagreeing, int Forbidden) Count(string provider, int count, string? only, int shown)
    {
        int disagreeing = 0;
        int forbidden = 0;
        Parallel.For(
            0,
            count,
            seed =>
            {
                if (PlausibleLab.TryRight(provider, seed, only) is not { } fault)
                    return;
                if (Interlocked.Increment(ref disagreeing) <= shown)
                    Console.WriteLine(fault);
                if (ShopSdk.Tests.Amounts.Lab.AmountLab.Verify(PlausibleLab.Right(provider, seed, only)).ForbidsPlacing)
                    Interlocked.Increment(ref forbidden);
            }
        );
        return (disagreeing, forbidden);
    }

    private static void Print(string what, ReadOnlySpan<byte> sights)
    {
        int[] counts = new int[4];
        foreach (byte sight in sights)
            counts[sight]++;
        int judged = sights.Length - counts[(int)PlausibleSight.FalseAlarm];
        int decidable = judged - counts[(int)PlausibleSight.UncountedNotSeen];
        int seen = counts[(int)PlausibleSight.Seen];
        Console.WriteLine(
            $"{what}: {sights.Length} changed; false alarms {counts[(int)PlausibleSight.FalseAlarm]}, seen {seen}, "
                + $"not seen {counts[(int)PlausibleSight.NotSeen]}, not seen where it was zero {counts[(int)PlausibleSight.UncountedNotSeen]}; "
                + $"seen of all {100.0 * seen / sights.Length:0.000} %, of what is accepted {100.0 * seen / Math.Max(judged, 1):0.000} %, "
                + $"without zeros {100.0 * seen / Math.Max(decidable, 1):0.000} %"
        );
    }
}
