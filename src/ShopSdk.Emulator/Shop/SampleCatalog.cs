namespace ShopSdk.Emulator;

/// <summary>The default catalog: prices that round, coupons of each kind, one buyer with saved addresses.</summary>
internal static class SampleCatalog
{
    private const string Pictures = "https://img.shop.example/";

    internal static ShopCatalog Create() =>
        new()
        {
            Products = Products(),
            Coupons = Coupons(),
            Customers = Customers(),
            ShippingMethods =
            [
                new EmulatedShippingMethod(71, "Standard Shipping", 5.99m),
                new EmulatedShippingMethod(72, "Express Shipping", 14.50m),
            ],
            Carts = [new EmulatedCart(ShopSamples.CartToken, [new EmulatedItem(157301, 2), new EmulatedItem(157302)])],
        };

    private static EmulatedProduct[] Products() =>
        [
            Product(18240, "Stoneware Mug", Pictures + "mug.jpg", Variant(157301, 12.50m, 15.00m, "MUG-BLUE", 380)),
            Product(18241, "Pocket Notebook", Pictures + "notebook.jpg", Variant(157302, 7.99m, 0m, "NOTE-A6", 120)),
            Product(18242, "Linen Tote Bag", Pictures + "tote.jpg", Variant(157308, 10.00m, 20.00m, "TOTE", 150)),
            Product(18243, "Toy Car", "", Variant(157309, 1000.00m, 2000.00m, "11", 0)),
            Product(4550, "Gift Wrap Set", Pictures + "wrap.jpg", Variant(25829, 16.28m, 0m, "WRAP", 60)),
            Product(5550, "Scented Candle", Pictures + "candle.jpg", Variant(35829, 12.55m, 0m, "CANDLE", 210)),
            Product(18250, "Last Lamp", Pictures + "lamp.jpg", Variant(157350, 49.95m, 0m, "LAMP", 900) with { Stock = 1 }),
        ];

    private static EmulatedCoupon[] Coupons() =>
        [
            Coupon(1, "48UWW8", CouponKind.Fixed, 1.20m),
            Coupon(2, "TM7HWK", CouponKind.Percentage, 10m),
            Coupon(3, "V2Q7H3", CouponKind.Percentage, 15m),
            Coupon(4, ShopSamples.ExpiredCoupon, CouponKind.Percentage, 20m) with
            {
                ExpiresAt = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero),
            },
            Coupon(5, ShopSamples.InapplicableCoupon, CouponKind.Fixed, 50m) with
            {
                Minimum = 100_000m,
            },
            Coupon(6, ShopSamples.DisabledCoupon, CouponKind.Fixed, 5m) with
            {
                Disabled = true,
            },
            Coupon(7, "MUGSONLY", CouponKind.Percentage, 33m) with
            {
                Products = [18240],
            },
        ];

    private static EmulatedCustomer[] Customers() =>
        [
            new()
            {
                Id = 3250345461,
                Token = ShopSamples.BuyerToken,
                Email = "test-buyer@shop.example",
                FullName = "Test Buyer",
                Mobile = "27987654321",
                Addresses =
                [
                    new()
                    {
                        Id = 2586860147562607,
                        FirstName = "Test",
                        LastName = "Buyer",
                        Address1 = "1 Main Street",
                        District = "Ashbury",
                        City = "San Jose",
                        Province = "California",
                        ProvinceCode = "CA",
                        Country = "United States",
                        CountryCode = "US",
                        PostalCode = "95131",
                        Phone = "27987654321",
                    },
                ],
            },
            new()
            {
                Id = 3250345462,
                Token = ShopSamples.OtherBuyerToken,
                Email = "other-buyer@shop.example",
                FullName = "Other Buyer",
            },
        ];

    private static EmulatedProduct Product(long id, string title, string image, EmulatedVariant variant) =>
        new()
        {
            Id = id,
            Title = title,
            Image = image,
            Variants = [variant],
        };

    private static EmulatedVariant Variant(long id, decimal price, decimal compareAt, string sku, int grams) =>
        new()
        {
            Id = id,
            Price = price,
            CompareAtPrice = compareAt,
            Sku = sku,
            Grams = grams,
        };

    private static EmulatedCoupon Coupon(long id, string code, CouponKind kind, decimal value) =>
        new()
        {
            Id = id,
            Code = code,
            Kind = kind,
            Value = value,
        };
}
