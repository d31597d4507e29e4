using System.Diagnostics;
using ShopSdk.PlacingModel;
using ShopSdk.PlacingModel.Exploring;

if (ModelOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(ModelOptions.Usage);
    return 2;
}

var watch = Stopwatch.StartNew();
var report = new Report(options, Console.Out);

// Two at a time: more take more memory. Each counts the same, however many run.
ParallelQuery<Outcome> outcomes = options
    .Scenarios.AsParallel()
    .AsOrdered()
    .WithDegreeOfParallelism(2)
    .WithMergeOptions(ParallelMergeOptions.NotBuffered)
    .Select(bounds => new Explorer(bounds, options.Broken, options.Limit, options.Only).Run());
foreach (Outcome outcome in outcomes)
    report.Add(outcome);
report.WriteSums(watch.Elapsed);
return report.Holds ? 0 : 1;
