using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Text.Json;
using ShopSdk.Providers.Intercart;

namespace ShopSdk.AmountLab;

/// <summary>
/// Compares the audit sample with deserialising alone: the same file of recorded Intercart bodies, on all cores, in alternating runs.
/// </summary>
internal static class AuditSpeed
{
    private const int Block = 1 << 20;

    /// <summary>Measures some rounds and prints the median of their ratios.</summary>
    /// <param name="audit">The sample's assembly.</param>
    /// <param name="file">Bodies, one a line.</param>
    /// <param name="rounds">The number of rounds. One more round runs before them and is not measured.</param>
    public static int Run(string audit, string file, int rounds)
    {
        double megabytes = new FileInfo(file).Length / 1e6;
        var ratios = new List<double>();
        for (int round = 0; round <= rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            long bodies = Deserialise(file);
            double alone = Stopwatch.GetElapsedTime(start).TotalSeconds;
            start = Stopwatch.GetTimestamp();
            (double cpu, double memory) = Audit(audit, file);
            double audited = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (round == 0)
                continue;
            ratios.Add(alone / audited);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{bodies} bodies: deserialised at {megabytes / alone:0} MB/s, audited at {megabytes / audited:0} MB/s on {cpu / audited:0.00} cores within {memory:0} MB; ratio {alone / audited:0.00}"
                )
            );
        }
        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median ratio {ratios[ratios.Count / 2]:0.00}"));
        return 0;
    }

    private static unsafe long Deserialise(string path)
    {
        long length = new FileInfo(path).Length;
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open);
        using MemoryMappedViewAccessor view = file.CreateViewAccessor(0, length);
        byte* first = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref first);
        long bodies = 0;
        Parallel.For(
            0,
            (length + Block - 1) / Block,
            block => Interlocked.Add(ref bodies, DeserialiseLinesFrom(first, block * Block, length))
        );
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        return bodies;
    }

    /// <summary>The lines that begin within a block; the last of them may end after the block.</summary>
    private static unsafe long DeserialiseLinesFrom(byte* file, long start, long length)
    {
        long end = Math.Min(start + Block, length);
        while (start > 0 && start < end && file[start - 1] != '\n')
            start++;
        long bodies = 0;
        while (start < end)
        {
            int left = (int)Math.Min(length - start, int.MaxValue);
            int line = new ReadOnlySpan<byte>(file + start, left).IndexOf((byte)'\n');
            line = line < 0 ? left : line;
            _ = JsonSerializer.Deserialize(new ReadOnlySpan<byte>(file + start, line), IntercartJson.Default.IntercartOrder);
            start += line + 1;
            bodies++;
        }
        return bodies;
    }

    /// <summary>Runs the sample and returns its processor time in seconds and its maximum memory in megabytes.</summary>
    private static (double Cpu, double Memory) Audit(string audit, string file)
    {
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [audit, "--provider", "intercart", file])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        (double cpu, double memory) = (0, 0);
        while (!process.WaitForExit(20))
        {
            try
            {
                process.Refresh();
                (cpu, memory) = (process.TotalProcessorTime.TotalSeconds, Math.Max(memory, process.PeakWorkingSet64 / 1e6));
            }
            catch (InvalidOperationException)
            {
                // It has just ended; the figures of 20 ms ago are used.
            }
        }
        output.GetAwaiter().GetResult();
        return process.ExitCode is 0 or 2
            ? (cpu, memory)
            : throw new InvalidOperationException($"The audit ended with {process.ExitCode}.");
    }
}
