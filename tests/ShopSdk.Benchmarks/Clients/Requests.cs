using System.Globalization;
using ShopSdk.Benchmarks.Raw;
using ShopSdk.Providers.Intercart.Wire;

namespace ShopSdk.Benchmarks.Clients;

/// <summary>What every client sends.</summary>
internal static class Requests
{
    public const string Token = "b3d1c7f0a94e4f6d8a5b2c1e0f9d7a63";
    public const string CartToken = "1ecc1c9a073ac52a54b1e2cfb8549dd6";

    private const string Email = "a-buyer@shop.example.com";
    private const string ShippingTitle = "Standard Shipping";
    private const string DiscountCode = "V2Q7H3-MAY";

    private static long _reference;

    /// <summary>Gets the update of 143 bytes. Made once: it is the caller's, not the client's.</summary>
    public static IntercartUpdateOrderRequest Update { get; } =
        new()
        {
            Email = Email,
            ShippingLine = new IntercartShippingLine { Title = ShippingTitle, Price = 8m },
            DiscountCode = DiscountCode,
            TipsAmount = 1.8m,
        };

    /// <summary>Gets the same update as plain records.</summary>
    public static RawUpdate RawUpdate { get; } =
        new()
        {
            Email = Email,
            ShippingLine = new RawShippingLine { Title = ShippingTitle, Price = "8" },
            DiscountCode = DiscountCode,
            TipsAmount = "1.8",
        };

    /// <summary>A reference that was not used before: one that was placed is never placed again.</summary>
    public static string NextReference() => string.Create(CultureInfo.InvariantCulture, $"bench-{++_reference}");
}
