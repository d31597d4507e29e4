using System.Globalization;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>What every client sends.</summary>
internal static class Requests
{
    public const string Token = "b3d1c7f0a94e4f6d8a5b2c1e0f9d7a63";
    public const string CartToken = "1ecc1c9a073ac52a54b1e2cfb8549dd6";
    public const string Email = "a-buyer@shop.example.com";
    public const string ShippingTitle = "Standard Shipping";
    public const string DiscountCode = "V2Q7H3-SPRING";

    private static long _reference;

    /// <summary>A reference that was not used before: one that was placed is never placed again.</summary>
    public static string NextReference() => string.Create(CultureInfo.InvariantCulture, $"bench-{++_reference}");
}
