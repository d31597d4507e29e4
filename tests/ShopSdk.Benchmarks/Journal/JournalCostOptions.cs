using System.Globalization;

namespace ShopSdk.Benchmarks.Journal;

/// <summary>How much is measured.</summary>
/// <param name="Placements">How many placements are made one after the other.</param>
/// <param name="Claims">How many intents are claimed.</param>
/// <param name="Time">For how long processes place side by side.</param>
internal sealed record JournalCostOptions(int Placements, int Claims, TimeSpan Time)
{
    /// <summary>Reads <c>--placements N --claims N --seconds N</c>.</summary>
    public static JournalCostOptions Parse(string[] args) =>
        new(
            Number(args, "--placements", 2000),
            Number(args, "--claims", 2000),
            TimeSpan.FromSeconds(Number(args, "--seconds", 5))
        );

    private static int Number(string[] args, string name, int otherwise)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
