using System.Globalization;
using ShopSdk.FaultLab.Clients;
using ShopSdk.FaultLab.Faults;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab;

/// <summary>The command line.</summary>
internal sealed record LabOptions
{
    public int Placements { get; private init; } = 2_000;

    public int Seed { get; private init; } = 1;

    public string? Provider { get; private init; }

    public string? Fault { get; private init; }

    public string? Client { get; private init; }

    /// <summary>Gets how many checkouts are polled at the same time instead of all else; null for the lab.</summary>
    public int? Polls { get; private init; }

    /// <summary>Gets how many calls are canceled per provider and point instead of all else; null for the lab.</summary>
    public int? Cancels { get; private init; }

    /// <summary>Gets how many orders are placed each way, with fresh connections and with kept ones, instead of all else; null for the lab.</summary>
    public int? FreshConnections { get; private init; }

    /// <summary>Gets how many intents are placed to measure the memory that they take, instead of all else; null for the lab.</summary>
    public int? Memory { get; private init; }

    /// <summary>Gets how many milliseconds a round trip takes longer, where connections are compared.</summary>
    public int Delay { get; private init; } = 30;

    /// <summary>Gets whether the output is JSON instead of tables.</summary>
    public bool Json { get; private init; }

    /// <summary>Gets whether the rows are left out and only their sums are printed.</summary>
    public bool Summary { get; private init; }

    public static string Usage { get; } =
        "usage: ShopSdk.FaultLab [--placements N] [--seed N] [--provider ID] [--fault NAME] [--client NAME] [--summary] [--json]\n       ShopSdk.FaultLab --polls N\n       ShopSdk.FaultLab --cancels N\n       ShopSdk.FaultLab --fresh-connections N [--delay MS]\n       ShopSdk.FaultLab --memory N\n"
        + "  --placements  in total per client, over all provider and fault rows (2000)\n"
        + "  --summary     the sums per client only, as Markdown tables\n"
        + "  --json        one object per client, provider and fault, each on a line, and one with the sums on the last line\n"
        + "  --polls       polls N checkouts at the same time instead, and prints what that costs\n"
        + "  --cancels     cancels N calls of each provider at each point instead, and prints how soon they end\n"
        + "  --fresh-connections  places N orders over TLS with a new connection for each, and N over kept ones, instead, and prints how long they take\n"
        + "  --memory      places N orders without a network instead, and prints the memory that they take and what a second click asks the shop\n"
        + "  --delay       how many milliseconds a round trip takes longer in the second half of that (30)\n"
        + $"  providers: {string.Join(", ", LabProvider.All.Select(provider => provider.Id))}\n"
        + $"  clients: {string.Join(", ", LabClient.All.Select(client => client.Name))}\n"
        + $"  faults: {string.Join("; ", LabFaults.All.Select(fault => fault.Name))}";

    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static LabOptions? Parse(string[] args)
    {
        var options = new LabOptions();
        for (int i = 0; i < args.Length; i++)
        {
            if (options.WithSwitch(args[i]) is { } switched)
            {
                options = switched;
                continue;
            }
            if (i + 1 == args.Length || options.With(args[i], args[i + 1]) is not { } next)
                return null;
            options = next;
            i++;
        }
        return options;
    }

    private LabOptions? WithSwitch(string name) =>
        name switch
        {
            "--json" => this with { Json = true },
            "--summary" => this with { Summary = true },
            _ => null,
        };

    private LabOptions? With(string name, string value) =>
        name switch
        {
            "--placements" when Number(value) is > 0 and var n => this with { Placements = n },
            "--polls" when Number(value) is > 0 and var n => this with { Polls = n },
            "--cancels" when Number(value) is > 0 and var n => this with { Cancels = n },
            "--fresh-connections" when Number(value) is > 0 and var n => this with { FreshConnections = n },
            "--memory" when Number(value) is > 0 and var n => this with { Memory = n },
            "--delay" when Number(value) is { } n => this with { Delay = n },
            "--seed" when Number(value) is { } n => this with { Seed = n },
            "--provider" when LabProvider.All.Any(provider => provider.Id == value) => this with { Provider = value },
            "--fault" when LabFaults.All.Any(fault => fault.Name == value) => this with { Fault = value },
            "--client" when LabClient.All.Any(client => client.Name == value) => this with { Client = value },
            _ => null,
        };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : null;
}
