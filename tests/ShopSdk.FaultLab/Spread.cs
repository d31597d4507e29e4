using System.Globalization;

namespace ShopSdk.FaultLab;

/// <summary>How times spread, in a line.</summary>
internal static class Spread
{
    /// <summary>The median, the 99th percentile and the longest of at least one time.</summary>
    public static string Of(IEnumerable<double> milliseconds)
    {
        double[] sorted = [.. milliseconds.Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{At(sorted, 0.5):F1} ms (median), {At(sorted, 0.99):F1} ms (99 %), {sorted[^1]:F1} ms (most)"
        );
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
