using System.Diagnostics.CodeAnalysis;
using ShopSdk;
using ShopSdk.Amounts;
using ShopSdk.Providers;

namespace AmountAudit;

/// <summary>The options of the command line.</summary>
internal sealed record AuditOptions
{
    public const string Usage = """
        usage: AmountAudit --provider <name> [--currency <code>] [--json] [--require-verified] <path>...

          <path>       a .json file (one body), a .ndjson file (one body a line), a directory of such files, or - for standard input
          --provider   whose bodies they are
          --currency   the currency of bodies that name none; it determines the size of a minor unit
          --json       print one JSON object for each body instead of tables
          --require-verified
                       every body must have a total that could be recomputed by more than an unproven rule

        exit code: 0 nothing disagrees, 2 some bodies disagree, 3 some could not be read, 4 nothing could be checked (with
        --require-verified: some total could not be), 1 usage
        """;

    public required string Provider { get; init; }

    public required AmountRules Rules { get; init; }

    public required IReadOnlyList<string> Inputs { get; init; }

    public Currency? Currency { get; init; }

    public bool Json { get; init; }

    public bool RequiresVerified { get; init; }

    public static bool TryParse(string[] args, [NotNullWhen(true)] out AuditOptions? options, out string? complaint)
    {
        options = null;
        string? provider = null;
        Currency? currency = null;
        bool json = false;
        bool requiresVerified = false;
        var inputs = new List<string>();
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--json":
                    json = true;
                    break;
                case "--require-verified":
                    requiresVerified = true;
                    break;
                case "--provider" when i + 1 < args.Length:
                    provider = args[++i];
                    break;
                case "--currency" when i + 1 < args.Length && ShopSdk.Currency.TryParse(args[i + 1], out Currency known):
                    currency = known;
                    i++;
                    break;
                case ['-', _, ..]:
                    complaint = $"{args[i]} is not an option, or its value is missing.";
                    return false;
                default:
                    inputs.Add(args[i]);
                    break;
            }
        }
        AmountRules? rules = ProviderCatalog.All.FirstOrDefault(each => each.Id.ToString() == provider)?.Amounts;
        complaint = Check(rules, inputs);
        if (complaint is not null || rules is null || provider is null)
            return false;
        options = new AuditOptions
        {
            Provider = provider,
            Rules = rules,
            Inputs = inputs,
            Currency = currency,
            Json = json,
            RequiresVerified = requiresVerified,
        };
        return true;
    }

    private static string? Check(AmountRules? rules, List<string> inputs)
    {
        if (rules is null)
            return $"Give --provider one of: {string.Join(", ", ProviderCatalog.All.Where(each => each.Amounts is not null).Select(each => each.Id))}.";
        if (inputs.Count == 0)
            return "Give at least one path.";
        string? missing = inputs.Find(path => path != "-" && !File.Exists(path) && !Directory.Exists(path));
        return missing is null ? null : $"{missing} does not exist.";
    }
}
