using System.Globalization;
using BenchmarkDotNet.Running;
using ShopSdk.Benchmarks.Journal;
using ShopSdk.Benchmarks.Ratios;

switch (args)
{
    case ["--journal-child", string connection, string seconds]:
        await JournalCost.RunChildAsync(connection, TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
        break;
    case ["--journal", ..]:
        await new JournalCost(JournalCostOptions.Parse(args), Console.Out).RunAsync();
        break;
    case [.. string[] ratios] when ratios.Contains("--ratios"):
        await new RatioRunner(RatioOptions.Parse(args), Console.Out).RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioRunner).Assembly).Run(args);
        break;
}
