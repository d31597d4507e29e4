using System.Globalization;

namespace ShopSdk.Benchmarks.Ratios;

/// <summary>How much is measured: <c>--ratios [case ...] [--rounds N] [--calls N]</c>.</summary>
internal sealed record RatioOptions
{
    public int Rounds { get; private init; } = 31;

    public int Calls { get; private init; } = 1000;

    public int WarmUps { get; private init; } = 40;

    private IReadOnlyList<string> Cases { get; init; } = [];

    public static RatioOptions Parse(IEnumerable<string> arguments)
    {
        var options = new RatioOptions();
        using IEnumerator<string> next = arguments.GetEnumerator();
        while (next.MoveNext())
        {
            options = next.Current switch
            {
                "--ratios" => options,
                "--rounds" => options with { Rounds = Number(next) },
                "--calls" => options with { Calls = Number(next) },
                string name => options with { Cases = [.. options.Cases, name] },
            };
        }
        return options;
    }

    public bool Wants(string name) => Cases.Count == 0 || Cases.Contains(name);

    private static int Number(IEnumerator<string> next)
    {
        string option = next.Current;
        return next.MoveNext() && int.TryParse(next.Current, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new ArgumentException($"{option} needs a number.");
    }
}
