using System.Globalization;

namespace ShopSdk.Tests.Security;

/// <summary>A text that looks like a token and is found again by its beginning.</summary>
internal static class Canary
{
    public const string Mark = "cnry7Kx2";

    private static int _count;

    public static string Next() =>
        $"{Mark}Q9mV4bT8w{Interlocked.Increment(ref _count).ToString("x6", CultureInfo.InvariantCulture)}";
}
