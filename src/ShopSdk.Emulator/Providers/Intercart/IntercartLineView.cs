using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>Lines, upsells and coupons in the provider's format.</summary>
internal static class IntercartLineView
{
    private const string Resize = "?x-oss-process=image/resize,w_120";

    internal static JsonNode Discounted(IntercartTotals totals, decimal amount) =>
        totals.Coupon is null ? WireNumber.Number(amount) : WireNumber.Text(amount);

    internal static string CouponType(EmulatedCoupon coupon) => coupon.Kind == CouponKind.Fixed ? "1" : "2";

    internal static JsonObject Cart(
        IntercartDraft order,
        IntercartLine line,
        int index,
        IntercartTotals totals,
        EmulatedShop shop
    )
    {
        (EmulatedProduct product, EmulatedVariant variant) = shop.FindVariant(line.Item.VariantId)!.Value;
        JsonObject json = Common(product, variant, line.UniqueId, line.ItemId, shop);
        decimal discount = totals.LineDiscounts[index];
        string created = Stamp(order.CreatedAt);
        json["key"] = discount > 0 ? totals.Coupon!.Code : "";
        json["upc"] = "";
        json["sort"] = index;
        json["spec"] = "[]";
        json["is_del"] = "0";
        json["is_show"] = "0";
        json["new_add"] = 1;
        json["sort_by"] = 0;
        json["quantity"] = line.Item.Quantity;
        json["total_quantity"] = line.Item.Quantity;
        json["attribute"] = new JsonArray();
        json["coupon_id"] = 0;
        json["created_at"] = created;
        json["updated_at"] = created;
        json["add_to_cart"] = created;
        json["is_checked"] = "1";
        json["properties"] = "";
        json["is_discount"] = 0;
        json["is_use_stock"] = "0";
        json["shipping_fee"] = "0.00";
        json["image_tmp_url"] = "";
        json["new_customize"] = "";
        json["product_stock"] = shop.StockOf(variant.Id);
        json["soldout_policy"] = "Y";
        json["customize_price"] = 0;
        json["is_input_number"] = 1;
        json["insurance_amount"] = 0;
        json["requires_shipping"] = "0";
        json["is_set_default_img"] = "0";
        json["is_meet_discount_offer"] = 0;
        json["meet_discount_offer_text"] = "";
        // Net of the coupon, unlike the member of the same name on upsell lines.
        json["product_amount"] = Discounted(totals, totals.LineGross[index] - discount);
        json["product_discount"] = Discounted(totals, discount);
        return json;
    }

    internal static JsonObject Upsell(IntercartUpsell upsell, (decimal Gross, decimal Discount) amounts, EmulatedShop shop)
    {
        (EmulatedProduct product, EmulatedVariant variant) = shop.FindVariant(upsell.VariantId)!.Value;
        JsonObject json = Common(product, variant, upsell.UniqueId, upsell.ItemId, shop);
        json["id"] = upsell.Id;
        json["spec"] = "";
        json["quantity"] = upsell.Quantity;
        json["discount_type"] = upsell.DiscountType ?? "";
        json["discount_value"] = upsell.DiscountValue ?? "";
        json["product_amount"] = WireNumber.Number(amounts.Gross);
        json["discount_amount"] = WireNumber.Number(amounts.Discount);
        json["amount"] = WireNumber.Number(amounts.Gross - amounts.Discount);
        return json;
    }

    internal static JsonObject UpsellInput(IntercartUpsell upsell)
    {
        var json = new JsonObject
        {
            ["id"] = upsell.Id,
            ["product_id"] = Digits(upsell.ProductId),
            ["sku_id"] = Digits(upsell.VariantId),
            ["quantity"] = upsell.Quantity,
        };
        if (upsell.DiscountTitle is { } title)
            json["discount_title"] = title;
        if (upsell.DiscountType is { } type)
            json["discount_type"] = type;
        if (upsell.DiscountValue is { } value)
            json["discount_value"] = value;
        return json;
    }

    internal static JsonObject CouponDetail(IntercartDraft order, IntercartTotals totals)
    {
        EmulatedCoupon coupon = totals.Coupon!;
        var matches = new JsonObject();
        decimal covered = 0m;
        for (int line = 0; line < order.Lines.Count; line++)
        {
            if (totals.LineDiscounts[line] == 0)
                continue;
            covered += totals.LineGross[line];
            matches[order.Lines[line].UniqueId] = new JsonObject
            {
                ["key"] = coupon.Code,
                ["goods_discount"] = WireNumber.Text(totals.LineDiscounts[line]),
                ["goods_amount"] = WireNumber.Text(totals.LineGross[line] - totals.LineDiscounts[line]),
            };
        }
        return new JsonObject
        {
            ["ret"] = 1,
            ["coupon_code"] = coupon.Code,
            ["coupon_id"] = Digits(coupon.Id),
            ["coupon_type"] = CouponType(coupon),
            ["order_number"] = order.Id,
            ["applicable_range"] = "1",
            ["total_discount"] = WireNumber.Text(totals.Discount),
            ["discount_type"] = "goods",
            ["coupon"] = WireNumber.Text(coupon.Value),
            ["error_code"] = 0,
            ["condition"] = WireNumber.Text(covered),
            ["is_auto"] = "0",
            ["is_unlimited"] = "1",
            ["reached_amount"] = "0.00",
            ["coupon_desc"] = coupon.Kind == CouponKind.Fixed ? "Fixed amount" : "Percentage",
            ["desc"] = coupon.Code,
            ["field"] = "orderAmount",
            ["match_list"] = matches,
            ["condition_type"] = 0,
            ["type"] = 1,
            ["coupon_label"] = "",
        };
    }

    /// <summary>The members that cart lines and upsell lines share.</summary>
    private static JsonObject Common(
        EmulatedProduct product,
        EmulatedVariant variant,
        string uniqueId,
        string itemId,
        EmulatedShop shop
    ) =>
        new()
        {
            ["shop_id"] = "197",
            ["product_id"] = Digits(product.Id),
            ["sku_id"] = Digits(variant.Id),
            ["item_id"] = itemId,
            ["unique_id"] = uniqueId,
            ["title"] = variant.Title,
            ["product_title"] = product.Title,
            ["product_handler"] = product.Handle,
            ["preview_url"] = "/products/" + product.Handle,
            ["sku_code"] = variant.Sku,
            ["price"] = WireNumber.Text(variant.Price),
            ["data_price"] = WireNumber.Text(variant.Price),
            ["compare_at_price"] = WireNumber.Text(variant.CompareAtPrice),
            // In the samples this is always zero, whatever compare_at_price says, and grams is always "0", whatever weight says.
            ["data_compare_at_price"] = "0.00",
            ["grams"] = "0",
            ["weight"] = WireNumber.Text(variant.Grams),
            ["weight_unit"] = "g",
            ["options"] = "",
            ["utm"] = "",
            ["image_id"] = product.Image.Length == 0 ? "0" : Digits(product.Id),
            ["image"] = Image(product),
            ["is_invalid"] = 0,
            ["is_remove"] = 0,
            ["is_lower"] = 0,
            ["inventory_quantity"] = shop.StockOf(variant.Id),
            ["is_limitoffer"] = 0,
            ["limitoffer_label"] = 0,
            ["limitoffer_product_total"] = 0,
            ["limitoffer_product_discount_total"] = 0,
            ["coupon_label"] = "",
        };

    private static JsonObject Image(EmulatedProduct product)
    {
        if (product.Image.Length == 0)
            return new JsonObject { ["new"] = new JsonArray(), ["file_preview_resize"] = Resize };
        string key = "uploader/" + product.Handle + ".jpg";
        return new JsonObject
        {
            ["file_key"] = key,
            ["file_preview"] = product.Image,
            ["file_id"] = Digits(product.Id),
            ["file_keys"] = ",,," + key,
            ["file_previews"] = ",,," + product.Image,
            ["new"] = new JsonObject
            {
                ["origin_image"] = product.Image,
                ["750"] = "",
                ["900"] = "",
                ["1080"] = "",
            },
            ["file_preview_resize"] = product.Image + Resize,
        };
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Stamp(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
