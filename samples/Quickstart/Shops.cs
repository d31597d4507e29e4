using Microsoft.Extensions.DependencyInjection;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.AnqiCms;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.OpenShop;
using ShopSdk.Providers.Shoplazza;
using ShopSdk.Providers.TokenCheckout;

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

    public static IReadOnlyList<Shop> All { get; } = [OpenShop, AnqiCms, TokenCheckout, Shoplazza, Intercart];

    private static Shop Intercart =>
        new()
        {
            Name = "intercart",
            ConfigurationName = "Intercart",
            Options = typeof(IntercartOptions),
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
            PlaceUnpaid = PlaceRequest.PaymentPending(),
        };

    private static Shop OpenShop =>
        new()
        {
            Name = "open-shop",
            ConfigurationName = "OpenShop",
            Options = typeof(OpenShopOptions),
            RegisterEmulated = (builder, emulator) =>
                builder.AddOpenShop(
                    "open-shop",
                    options =>
                    {
                        options.BaseAddress = emulator.AddressOf("open-shop");
                        options.Token = emulator.ShopToken;
                        options.Currency = "ZAR";
                    }
                ),
            RegisterReal = (builder, section) => builder.AddOpenShop("open-shop", section),
            Request = new()
            {
                Reference = NewReference(),
                Items = [new OpenShopItem("18240", "157301", 2), new OpenShopItem("18241", "157302", 1)],
            },
        };

    private static Shop AnqiCms =>
        new()
        {
            Name = "anqicms",
            ConfigurationName = "AnqiCms",
            Options = typeof(AnqiCmsOptions),
            RegisterEmulated = (builder, emulator) =>
                builder.AddAnqiCms("anqicms", options => options.BaseAddress = emulator.AddressOf("anqicms")),
            RegisterReal = (builder, section) => builder.AddAnqiCms("anqicms", section),
            Buyer = new(ShopSamples.BuyerToken),
            Request = new() { Reference = NewReference(), Items = [new("18240", "157301", 2), new("18241", "157302", 1)] },
            Update = new()
            {
                ShippingAddress = Home,
                DiscountCode = ShopSamples.FixedCoupon,
                Note = "Ring twice.",
            },
        };

    private static Shop TokenCheckout =>
        new()
        {
            Name = "token-checkout",
            ConfigurationName = "TokenCheckout",
            Options = typeof(TokenCheckoutOptions),
            RegisterEmulated = (builder, emulator) =>
                builder.AddTokenCheckout(
                    "token-checkout",
                    options =>
                    {
                        options.BaseAddress = emulator.AddressOf("token-checkout");
                        options.Currency = "CNY";
                    }
                ),
            RegisterReal = (builder, section) => builder.AddTokenCheckout("token-checkout", section),
            Buyer = new(ShopSamples.BuyerToken),
            Request = new() { Reference = NewReference(), Items = [new(null, "157301", 2), new(null, "157302", 1)] },
            Update = new() { Email = "ada@example.com", DiscountCode = ShopSamples.PercentageCoupon },
        };

    private static Shop Shoplazza =>
        new()
        {
            Name = "shoplazza",
            ConfigurationName = "Shoplazza",
            Options = typeof(ShoplazzaOptions),
            RegisterEmulated = (builder, emulator) =>
                builder.AddShoplazza(
                    "shoplazza",
                    options =>
                    {
                        options.BaseAddress = emulator.AddressOf("shoplazza");
                        options.AccessToken = emulator.ShopToken;
                        options.AllowTestPayment = true;
                        options.Currency = "USD";
                    }
                ),
            RegisterReal = (builder, section) => builder.AddShoplazza("shoplazza", section),
            Request = new ShoplazzaRequest
            {
                Reference = NewReference(),
                Items = [new("18240", "157301", 2)],
                ShippingAddress = Home with { Email = "ada@example.com" },
                Shipping = ShippingChoice.Line("Standard", 5.90m),
                TaxTotal = 2.00m,
            },
        };

    /// <summary>
    /// A reference is an intent. Each run needs a new one, as each purchase in an application has a new order number.
    /// </summary>
    private static string NewReference() => $"quickstart-{Guid.NewGuid():N}"[..23];
}
