using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>Buyers, coupon codes and vouchers in the provider's format.</summary>
internal static class TokenCheckoutBuyerView
{
    private const decimal VoucherBalance = 100m;

    internal static JsonObject Customer(EmulatedCustomer customer, DateTimeOffset since) =>
        new()
        {
            ["id"] = customer.Id,
            ["mobile"] = customer.Mobile,
            ["full_name"] = customer.FullName,
            ["gender"] = "unknown",
            ["email"] = customer.Email,
            ["birthday"] = null,
            ["note"] = "",
            ["accepts_marketing"] = true,
            ["created_at"] = TokenCheckoutView.Stamp(since),
            ["updated_at"] = TokenCheckoutView.Stamp(since),
            ["tags"] = new JsonArray(),
            ["addresses"] = new JsonArray([.. customer.Addresses.Select((address, index) => Address(address, index == 0))]),
            ["segments"] = new JsonArray(),
            ["last_order_id"] = null,
            ["last_order_paid_at"] = null,
            ["abandoned_checkouts"] = 0,
            ["orders"] = 0,
            ["paid_orders"] = 0,
            ["total_spent"] = "0.00",
            ["average_order_price"] = "0.00",
            ["visits"] = 0,
            ["visits_per_day"] = "0.00",
            ["customers_referred"] = 0,
            ["total_spent_of_referred"] = "0.00",
        };

    internal static JsonObject CouponCode(TokenCheckoutRedeemedCode code, EmulatedCoupon coupon, DateTimeOffset since) =>
        new()
        {
            ["id"] = code.Id,
            ["coupon"] = new JsonObject
            {
                ["id"] = coupon.Id,
                ["title"] = coupon.Code,
                ["verbose_title"] = Title(coupon),
                ["description"] = "",
                ["token"] = coupon.Id.ToString("x20", CultureInfo.InvariantCulture),
                ["code_prefix"] = coupon.Code,
                ["discount_type"] = coupon.Kind == CouponKind.Percentage ? "percentage" : "fixed_amount",
                ["value"] = WireNumber.Text(coupon.Value),
                ["minimum_amount"] = WireNumber.Text(coupon.Minimum),
                ["starts_at"] = TokenCheckoutView.Stamp(since),
                ["ends_at"] = coupon.ExpiresAt is { } end ? TokenCheckoutView.Stamp(end) : null,
                ["is_forever"] = coupon.ExpiresAt is null,
                ["quantity"] = 100,
                ["redeem_count"] = 1,
                ["created_at"] = TokenCheckoutView.Stamp(since),
            },
            ["code"] = code.Code,
            ["status"] = "unused",
            ["verbose_title"] = Title(coupon),
            ["used_at"] = null,
        };

    /// <summary>The one voucher that every buyer has.</summary>
    internal static JsonObject Voucher(EmulatedCustomer customer, decimal total, DateTimeOffset now) =>
        new()
        {
            ["id"] = 350,
            ["customer"] = Customer(customer, now),
            ["code"] = "VOUCHER" + customer.Id.ToString(CultureInfo.InvariantCulture),
            ["title"] = "Voucher",
            ["total_balance"] = WireNumber.Text(VoucherBalance),
            ["balance"] = WireNumber.Text(VoucherBalance),
            ["status"] = "available",
            ["white_product_ids"] = new JsonArray(),
            ["black_product_ids"] = new JsonArray(),
            ["minimum_amount"] = "0.00",
            ["expire_days"] = 360,
            ["activate_expires_at"] = TokenCheckoutView.Stamp(now.AddDays(30)),
            ["starts_at"] = TokenCheckoutView.Stamp(now),
            ["ends_at"] = TokenCheckoutView.Stamp(now.AddDays(360)),
            ["available_amount"] = WireNumber.Number(Math.Min(VoucherBalance, total)),
        };

    internal static string Title(EmulatedCoupon coupon) =>
        coupon.Kind == CouponKind.Percentage
            ? string.Create(CultureInfo.InvariantCulture, $"{coupon.Value:0.##}% off")
            : string.Create(CultureInfo.InvariantCulture, $"{coupon.Value:0.00} off");

    private static JsonObject Address(EmulatedAddress address, bool isDefault) =>
        new()
        {
            ["id"] = address.Id,
            ["is_default"] = isDefault,
            ["address1"] = address.Address1,
            ["address2"] = address.Address2,
            ["district"] = address.District,
            ["city"] = address.City,
            ["province"] = address.Province,
            ["country"] = address.Country,
            ["full_name"] = $"{address.FirstName} {address.LastName}".Trim(),
            ["mobile"] = address.Phone,
            ["place_code"] = "310107",
            ["place"] = new JsonObject
            {
                ["id"] = 866,
                ["name"] = address.District,
                ["code"] = "310107",
                ["parent"] = 861,
                ["area"] = "",
                ["short_name"] = address.District,
                ["pinyin"] = address.District,
            },
        };
}
