using System.Globalization;
using ShopSdk.PlacingModel.Rules;

namespace ShopSdk.PlacingModel;

/// <summary>The command line.</summary>
internal sealed record ModelOptions
{
    private static readonly Dictionary<string, Func<Bounds, int, Bounds>> Overrides = new(StringComparer.Ordinal)
    {
        ["--ticks"] = (bounds, value) => bounds with { LastTick = value },
        ["--attempts"] = (bounds, value) => bounds with { Attempts = value },
        ["--looks"] = (bounds, value) => bounds with { Searches = value },
        ["--crashes"] = (bounds, value) => bounds with { Crashes = value },
        ["--suspended"] = (bounds, value) => bounds with { Suspension = value },
        ["--clock-steps"] = (bounds, value) => bounds with { ClockSteps = value },
        ["--faults"] = (bounds, value) => bounds with { Faults = value },
        ["--evictions"] = (bounds, value) => bounds with { Evictions = value },
        ["--resolutions"] = (bounds, value) => bounds with { Resolutions = value },
    };

    /// <summary>Gets the scenarios to explore, with the bounds that the command line gives them.</summary>
    public IReadOnlyList<Bounds> Scenarios { get; private init; } = Rules.Scenarios.All;

    public Break Broken { get; private init; }

    /// <summary>Gets the only invariant that is checked; null for all.</summary>
    public Invariant? Only { get; private init; }

    /// <summary>Gets after how many states a scenario is given up.</summary>
    public int Limit { get; private init; } = 100_000_000;

    public bool Json { get; private init; }

    /// <summary>Gets whether only the sums over all scenarios are printed.</summary>
    public bool Summary { get; private init; }

    public static string Usage { get; } =
        "usage: ShopSdk.PlacingModel [--deep] [--scenario NAME] [--break NAME] [--only INVARIANT] [--limit N] [--BOUND N ...] [--summary] [--json]\n"
        + "  --deep     3 look-ups in every scenario; takes several minutes and gigabytes\n"
        + "  --break    leaves out a rule; the exploration then has to find a violation\n"
        + "  --only     checks one invariant only\n"
        + "  --limit    gives a scenario up after N states (100000000)\n"
        + "  --summary  the sums over all scenarios only\n"
        + "  --json     one object per scenario, each on a line, and one with the sums on the last line\n"
        + $"  bounds, of every scenario that is explored: {string.Join(", ", Overrides.Keys)}; attempts are 2 at most, and ticks 40\n"
        + $"  scenarios: {string.Join(", ", Rules.Scenarios.All.Select(bounds => bounds.Name))}\n"
        + $"  invariants: {string.Join(", ", Enum.GetNames<Invariant>().Skip(1))}\n"
        + $"  breaks: {string.Join(", ", Enum.GetNames<Break>().Skip(1))}";

    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static ModelOptions? Parse(string[] args)
    {
        ModelOptions? options = new();
        for (int i = 0; i < args.Length && options is not null; i++)
        {
            options = args[i] switch
            {
                "--deep" => options with { Scenarios = Rules.Scenarios.Deep },
                "--json" => options with { Json = true },
                "--summary" => options with { Summary = true },
                _ => i + 1 < args.Length ? options.With(args[i], args[++i]) : null,
            };
        }
        return options is { Scenarios.Count: > 0 } ? options : null;
    }

    private ModelOptions? With(string name, string value)
    {
        switch (name)
        {
            case "--scenario":
                return this with { Scenarios = [.. Scenarios.Where(bounds => bounds.Name == value)] };
            case "--break":
                return Enum.TryParse(value, ignoreCase: true, out Break broken) ? this with { Broken = broken } : null;
            case "--only":
                return Enum.TryParse(value, ignoreCase: true, out Invariant only) ? this with { Only = only } : null;
        }
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        if (name == "--limit")
            return this with { Limit = number };
        if (!Overrides.TryGetValue(name, out var change) || number > (name == "--attempts" ? 2 : 40))
            return null;
        return this with { Scenarios = [.. Scenarios.Select(bounds => change(bounds, number))] };
    }
}
