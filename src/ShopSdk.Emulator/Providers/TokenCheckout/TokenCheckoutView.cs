using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.TokenCheckout;

/// <summary>Checkouts in the provider's format: every amount is text, except the cost of a shipping method.</summary>
internal static class TokenCheckoutView
{
    internal const long ShippingGroup = 858;

    internal static JsonObject Checkout(TokenCheckoutDraft checkout, EmulatedShop shop)
    {
        TokenCheckoutTotals totals = checkout.Totals;
        return new JsonObject
        {
            ["token"] = checkout.Token,
            ["customer"] = checkout.Customer is { } customer
                ? TokenCheckoutBuyerView.Customer(customer, checkout.CreatedAt)
                : null,
            ["requires_shipping"] = checkout.RequiresShipping,
            ["full_name"] = checkout.FullName,
            ["email"] = checkout.Email,
            ["mobile"] = checkout.Mobile,
            ["buyer_accepts_marketing"] = true,
            ["total_line_items_price"] = WireNumber.Text(totals.Goods),
            ["total_discounts"] = WireNumber.Text(totals.Discounts),
            ["shipping_cost"] = WireNumber.Text(totals.Shipping),
            ["total_weight"] = "0.00",
            ["total_price"] = WireNumber.Text(totals.Total),
            ["attributes"] = new JsonObject(),
            ["note"] = checkout.Reference,
            ["created_at"] = Stamp(checkout.CreatedAt),
            ["updated_at"] = Stamp(checkout.UpdatedAt),
            ["shipping_address"] = checkout.Address is { } address ? ShippingAddress(address) : null,
            ["lines"] = new JsonArray([.. checkout.Lines.Select((line, index) => Line(line, index, checkout, totals, shop))]),
            ["discounts"] = new JsonArray([.. Discounts(checkout, totals)]),
            ["coupon_codes"] = new JsonArray([.. CouponCodes(checkout, totals)]),
            ["is_fulfillment_silent"] = false,
            ["shipping_cost_options"] = new JsonArray(Options(shop)),
            ["redeem_points"] = 0,
            ["points_price"] = "0.00",
        };
    }

    internal static string Stamp(DateTimeOffset time) =>
        time.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);

    private static JsonObject Line(
        TokenCheckoutLine line,
        int index,
        TokenCheckoutDraft checkout,
        TokenCheckoutTotals totals,
        EmulatedShop shop
    )
    {
        (EmulatedProduct product, EmulatedVariant variant) = shop.FindVariant(line.Item.VariantId)!.Value;
        string stamp = Stamp(checkout.CreatedAt.AddYears(-1));
        return new JsonObject
        {
            ["id"] = line.Id,
            ["image"] = product.Image,
            ["title"] = variant.Title.Length == 0 ? product.Title : $"{product.Title} - {variant.Title}",
            ["requires_shipping"] = true,
            ["product_title"] = product.Title,
            ["variant_title"] = variant.Title,
            ["sku"] = variant.Sku,
            ["barcode"] = "",
            ["quantity"] = line.Item.Quantity,
            ["price"] = WireNumber.Text(variant.Price),
            ["total_price"] = WireNumber.Text(totals.Lines[index]),
            ["total_discount"] = (totals.Coupon?.LineDiscounts[index] ?? 0m).ToString("0.0000", CultureInfo.InvariantCulture),
            ["variant"] = new JsonObject
            {
                ["id"] = variant.Id,
                ["sku"] = variant.Sku,
                ["barcode"] = "",
                ["title"] = variant.Title,
                ["image"] = Image(product),
                ["price"] = WireNumber.Text(variant.Price),
                ["compare_at_price"] = CompareAt(variant),
                ["grams"] = WireNumber.Text(variant.Grams),
                ["options"] = new JsonArray(new JsonObject { ["title"] = "Title", ["value"] = variant.Title }),
                ["created_at"] = stamp,
                ["updated_at"] = stamp,
            },
            ["product"] = new JsonObject
            {
                ["id"] = product.Id,
                ["name"] = product.Handle,
                ["image"] = Image(product),
                ["title"] = product.Title,
                ["description"] = "",
                ["price"] = WireNumber.Text(variant.Price),
                ["compare_at_price"] = CompareAt(variant),
                ["published"] = true,
                ["published_at"] = stamp,
                ["created_at"] = stamp,
                ["updated_at"] = stamp,
            },
            ["fulfillment_status"] = "pending",
            ["shipping_method_group_id"] = ShippingGroup,
            ["selectable_shipping_methods"] = new JsonArray([.. shop.Catalog.ShippingMethods.Select(Method)]),
            ["shipping_method_id"] = line.ShippingMethodId,
            ["attributes"] = new JsonObject(),
        };
    }

    private static JsonObject Method(EmulatedShippingMethod method) =>
        new()
        {
            ["id"] = method.Id,
            ["rate_type"] = "fixed",
            ["is_enabled"] = true,
            ["title"] = method.Title,
            ["normal_price"] = WireNumber.Text(method.Price),
            ["normal_unit"] = "0.00",
            ["over_price"] = "0.00",
            ["over_unit"] = "0.00",
            ["free_shipping_policy"] = "nope",
            ["free_shipping_price"] = "0.00",
            ["group_id"] = ShippingGroup,
        };

    private static JsonObject Options(EmulatedShop shop) =>
        new()
        {
            ["shipping_method_group_id"] = ShippingGroup,
            ["shipping_methods"] = new JsonArray([
                .. shop.Catalog.ShippingMethods.Select(method => new JsonObject
                {
                    ["shipping_method_id"] = method.Id,
                    ["title"] = method.Title,
                    ["cost"] = WireNumber.Number(method.Price),
                }),
            ]),
        };

    private static IEnumerable<JsonObject> Discounts(TokenCheckoutDraft checkout, TokenCheckoutTotals totals)
    {
        if (checkout.Coupon is { } code && totals.Coupon is { Applies: true, Coupon: { } coupon })
        {
            yield return new JsonObject
            {
                ["id"] = code.Id,
                ["description"] = TokenCheckoutBuyerView.Title(coupon),
                ["discount_price"] = WireNumber.Text(totals.Discounts),
            };
        }
    }

    private static IEnumerable<JsonObject> CouponCodes(TokenCheckoutDraft checkout, TokenCheckoutTotals totals)
    {
        if (checkout.Coupon is { } code && totals.Coupon is { Coupon: { } coupon })
            yield return new JsonObject { ["id"] = code.Id, ["title"] = TokenCheckoutBuyerView.Title(coupon) };
    }

    private static JsonObject ShippingAddress(EmulatedAddress address) =>
        new()
        {
            ["province"] = address.Province,
            ["city"] = address.City,
            ["district"] = address.District,
            ["address1"] = address.Address1,
            ["address2"] = address.Address2,
            ["full_name"] = $"{address.FirstName} {address.LastName}".Trim(),
            ["mobile"] = address.Phone,
            ["customer_address_id"] = address.Id,
            ["identification_number"] = "",
        };

    private static JsonObject Image(EmulatedProduct product) =>
        new() { ["src"] = product.Image, ["metafield"] = new JsonObject() };

    private static JsonNode? CompareAt(EmulatedVariant variant) =>
        variant.CompareAtPrice == 0 ? null : WireNumber.Text(variant.CompareAtPrice);
}
