using System.Globalization;

namespace ShopSdk.JournalLab;

/// <summary>The command line.</summary>
internal sealed record LabOptions
{
    public const string Usage = """
        usage: ShopSdk.JournalLab [--database postgresql|sqlite] [--intents N] [--kills N] [--processes N] [--faults SHARE] [--seed N] [--seconds N]
                                  [--journal sql|forgets-placed|reads-before-write] [--json]
          --intents    how many intents are placed (300)
          --kills      how many processes are killed meanwhile, at random and at named steps (12)
          --faults     which share of the placements the shop answers wrongly or not at all (0.3)
          --seconds    when no more intents are begun (600); what is open is then settled, which takes a minute at most
          --journal    the SDK's journal, or one that is broken: then the lab has to fail
          --json       one object with all counts on the last line
        """;

    public string Database { get; private init; } = "postgresql";

    public string Journal { get; private init; } = "sql";

    public int Intents { get; private init; } = 300;

    public int Kills { get; private init; } = 12;

    public int Processes { get; private init; } = 3;

    public double Faults { get; private init; } = 0.3;

    public int Seed { get; private init; } = 1;

    public TimeSpan Limit { get; private init; } = TimeSpan.FromMinutes(10);

    public bool Json { get; private init; }

    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static LabOptions? Parse(string[] args)
    {
        LabOptions? options = new();
        for (int i = 0; i < args.Length && options is not null; i++)
        {
            if (args[i] == "--json")
                options = options with { Json = true };
            else
                options = i + 1 < args.Length ? options.With(args[i], args[++i]) : null;
        }
        return options;
    }

    private LabOptions? With(string name, string value) =>
        name switch
        {
            "--database" when value is "postgresql" or "sqlite" => this with { Database = value },
            "--journal" when value is "sql" or "forgets-placed" or "reads-before-write" => this with { Journal = value },
            "--intents" when Number(value) is > 0 and var n => this with { Intents = n },
            "--kills" when Number(value) is { } n => this with { Kills = n },
            "--processes" when Number(value) is >= 2 and <= 16 and var n => this with { Processes = n },
            "--seed" when Number(value) is { } n => this with { Seed = n },
            "--seconds" when Number(value) is > 0 and var n => this with { Limit = TimeSpan.FromSeconds(n) },
            "--faults" when double.TryParse(value, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1 =>
                this with
                {
                    Faults = share,
                },
            _ => null,
        };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : null;
}
