using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;

namespace Quickstart;

/// <summary>The shops of this tour.</summary>
internal static class Shops
{
    private static readonly PostalAddress Home = new()
    {
        FirstName = "Ada",
        LastName = "Lovelace",
        Line1 = "1 Main St",
        City = "San Jose",
        Province = "California",
        ProvinceCode = "CA",
        Country = "United States",
        CountryCode = "US",
        PostalCode = "95131",
        Phone = "+14085550100",
    };

    public static IReadOnlyList<Shop> All { get; } = [Intercart];

    private static Shop Intercart =>
        new()
        {
            Name = "intercart",
            ConfigurationName = "Intercart",
            RegisterEmulated = (builder, emulator) =>
                builder.AddIntercart(
                    "intercart",
                    options =>
                    {
                        options.BaseAddress = emulator.AddressOf("intercart");
                        options.ShopToken = emulator.ShopToken;
                    }
                ),
            RegisterReal = (builder, section) => builder.AddIntercart("intercart", section),
            Request = new() { Reference = NewReference(), CartToken = ShopSamples.CartToken },
            Update = new()
            {
                Email = "ada@example.com",
                ShippingAddress = Home,
                Shipping = ShippingChoice.Line("Standard shipping", 5.99m),
                DiscountCode = ShopSamples.PercentageCoupon,
                Tip = 1.50m,
            },
            Place = PlaceRequest.Paid(),
        };

    /// <summary>A reference is an intent: a new one for each run, as an order number of the application's would be.</summary>
    private static string NewReference() => $"quickstart-{Guid.NewGuid():N}"[..23];
}
