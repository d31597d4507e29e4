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
    private const int BatchesAtOnce = 4;

    private readonly ScaledClock _clock = new(LabSettings.Speed);

    public async Task<IReadOnlyList<LabRow>> RunAsync(LabClient client)
    {
        LabProvider[] providers = [.. LabProvider.All.Where(p => options.Provider is null || p.Id == options.Provider)];
        LabFault[] faults = [.. LabFaults.All.Where(f => options.Fault is null || f.Name == options.Fault)];
        using var slots = new SemaphoreSlim(LabSettings.Parallel);
        var rows = new List<LabRow>();
        for (int p = 0; p < providers.Length; p++)
        {
            LabProvider provider = providers[p];
            LabJob[] jobs = Schedule(faults, Share(options.Placements, providers.Length, p), provider);
            await Parallel.ForEachAsync(
                jobs.Chunk(LabSettings.Batch),
                new ParallelOptions { MaxDegreeOfParallelism = BatchesAtOnce },
                async (chunk, _) =>
                {
                    await using LabBatch batch = await LabBatch.StartAsync(provider, _clock, options.Seed);
                    await batch.RunAsync(client, chunk, slots);
                }
            );
            rows.AddRange(jobs.GroupBy(job => job.Fault).Select(group => LabRow.Of(client.Name, provider.Id, [.. group])));
        }
        return rows;
    }

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
