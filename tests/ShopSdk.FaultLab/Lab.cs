using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Faults;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab;

/// <summary>Runs the schedules: the same placements, in the same order, with the same draws, for every client.</summary>
[SuppressMessage("Security", "CA5394", Justification = "A seeded schedule has to repeat.")]
internal sealed class Lab(LabOptions options)
{
    private const int BatchesAtOnce = 6;

    private readonly ScaledClock _clock = new(LabSettings.Speed);

    /// <summary>Gets how often a checkout had to be started again, which is no part of what is measured.</summary>
    public int Restarts { get; private set; }

    /// <summary>Gets how many placements are in no row, because their checkout could not be started.</summary>
    public int NeverStarted { get; private set; }

    /// <summary>Gets how many placements were applied beyond the horizon although their fault drew a time within it.</summary>
    public int AppliedTooLate { get; private set; }

    public async Task<IReadOnlyList<LabRow>> RunAsync(LabClient client)
    {
        LabProvider[] providers = [.. LabProvider.All.Where(p => options.Provider is null || p.Id == options.Provider)];
        LabFault[] faults = [.. LabFaults.All.Where(f => options.Fault is null || f.Name == options.Fault)];
        using var slots = new SemaphoreSlim(LabSettings.Parallel);
        var jobs = new Dictionary<LabProvider, LabJob[]>();
        for (int p = 0; p < providers.Length; p++)
            jobs[providers[p]] = Schedule(faults, Share(options.Placements, providers.Length, p), providers[p]);
        int restarts = 0;
        await Parallel.ForEachAsync(
            jobs.SelectMany(entry => entry.Value.Chunk(LabSettings.Batch).Select(chunk => (Provider: entry.Key, Jobs: chunk))),
            new ParallelOptions { MaxDegreeOfParallelism = BatchesAtOnce },
            async (work, _) =>
            {
                await using LabBatch batch = await LabBatch.StartAsync(work.Provider, _clock, options.Seed);
                await batch.RunAsync(client, work.Jobs, slots);
                Interlocked.Add(ref restarts, batch.Restarts);
            }
        );
        LabJob[] all = [.. jobs.Values.SelectMany(of => of)];
        Restarts = restarts;
        NeverStarted = all.Count(job => job.NeverStarted);
        AppliedTooLate = all.Count(job => job.BeyondHorizon && !job.Fault.BeyondHorizon);
        return
        [
            .. jobs.SelectMany(entry =>
                entry
                    .Value.Where(job => !job.NeverStarted)
                    .GroupBy(RowOf)
                    .Select(group => LabRow.Of(client.Name, entry.Key.Id, group.Key, [.. group]))
            ),
        ];
    }

    private static LabFault RowOf(LabJob job) => job.BeyondHorizon ? LabFaults.Beyond : job.Fault;

    /// <summary>The faults in turn, each with a number drawn from the seed.</summary>
    private LabJob[] Schedule(LabFault[] faults, int placements, LabProvider provider)
    {
        var draws = new Random((options.Seed * 397) ^ provider.Id.Sum(c => c));
        return
        [
            .. Enumerable
                .Range(0, placements)
                .Select(i => new LabJob(
                    faults[i % faults.Length],
                    string.Create(CultureInfo.InvariantCulture, $"lab-{i}"),
                    draws.NextDouble()
                )),
        ];
    }

    private static int Share(int total, int parts, int part) => (total / parts) + (part < total % parts ? 1 : 0);
}
