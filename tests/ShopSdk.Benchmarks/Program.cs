using BenchmarkDotNet.Running;
using ShopSdk.Benchmarks.Ratios;

if (!args.Contains("--ratios"))
{
    BenchmarkSwitcher.FromAssembly(typeof(RatioRunner).Assembly).Run(args);
    return;
}
await new RatioRunner(RatioOptions.Parse(args), Console.Out).RunAsync();
