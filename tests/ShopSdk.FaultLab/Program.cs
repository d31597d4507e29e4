using System.Diagnostics;
using ShopSdk.FaultLab;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Connections;
using ShopSdk.FaultLab.Memory;

if (LabOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(LabOptions.Usage);
    return 2;
}

if (options.Polls is { } polls)
{
    await PollLab.RunAsync(polls);
    return 0;
}

if (options.Cancels is { } cancels)
{
    await CancelLab.RunAsync(cancels);
    return 0;
}

if (options.FreshConnections is { } placements)
{
    await ConnectionLab.RunAsync(placements, TimeSpan.FromMilliseconds(options.Delay));
    return 0;
}

if (options.Memory is { } intents)
    return await MemoryLab.RunAsync(intents) ? 0 : 1;

ThreadPool.SetMinThreads(16, 16);
var lab = new Lab(options);
var output = new LabOutput(options, Console.Out);
var all = new List<LabRow>();
var broken = new List<LabRow>();
foreach (LabClient client in LabClient.All.Where(c => options.Client is null || c.Name == options.Client))
{
    var watch = Stopwatch.StartNew();
    TimeSpan before = Environment.CpuUsage.TotalTime;
    IReadOnlyList<LabRow> rows = await lab.RunAsync(client);
    output.Write(rows);
    all.AddRange(rows);
    // ShopSdk's promise is what the lab is for; the others show what it is worth.
    if (client is SdkClient or SdkUnderRetriesClient)
        broken.AddRange(rows.Where(row => row.BreaksThePromise));
    int total = rows.Sum(row => row.Placements);
    Console.Error.WriteLine(
        $"{client.Name}: {total} placements in {watch.Elapsed.TotalSeconds:F1} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:F1} s of CPU"
    );
    if (lab.Restarts + lab.NeverStarted + lab.AppliedTooLate > 0)
        Console.Error.WriteLine(
            $"  {lab.Restarts} checkouts started again, {lab.NeverStarted} never started; {lab.AppliedTooLate} orders applied beyond the horizon by a timer that was late"
        );
}
output.Write(new LabSummary(options.Placements, options.Seed, LabSum.Of(all)));
await VectorScore.WriteAsync(Console.Error);
foreach (LabRow row in broken)
    Console.Error.WriteLine($"BROKEN: {row}");
return broken.Count == 0 ? 0 : 1;
