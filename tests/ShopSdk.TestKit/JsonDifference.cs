using System.Text.RegularExpressions;

namespace ShopSdk.TestKit;

/// <summary>One place in which two JSON texts differ.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Path">The JSON path of the place.</param>
/// <param name="Expected">The raw expected value; null when it was added.</param>
/// <param name="Actual">The raw actual value; null when it is missing.</param>
public sealed partial record JsonDifference(JsonDifferenceKind Kind, string Path, string? Expected, string? Actual)
{
    /// <summary>Gets the path with every list position as <c>[*]</c>. Lists of known differences use this form.</summary>
    public string Pattern => Position().Replace(Path, "[*]");

    /// <summary>Returns kind, path and values on one line.</summary>
    public override string ToString() =>
        Kind switch
        {
            JsonDifferenceKind.Missing => $"missing {Path}: {Expected}",
            JsonDifferenceKind.Added => $"added {Path}: {Actual}",
            _ => $"changed {Path}: {Expected} -> {Actual}",
        };

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();
}
