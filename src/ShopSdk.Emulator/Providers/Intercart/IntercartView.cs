using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>
/// Orders in the provider's format, with the inconsistencies of its samples: amounts that a coupon changes are texts. Without a coupon,
/// the same amounts are numbers, and the cart's type is a number too.
/// </summary>
internal sealed class IntercartView(EmulatedShop shop, IntercartEmulatorOptions options)
{
    /// <summary>An order after completion.</summary>
    internal static JsonObject Short(IntercartDraft order) =>
        new()
        {
            ["id"] = order.Id,
            ["completed"] = true,
            ["thank_you_url"] = $"https://shop.example/checkouts/{order.ThankYouToken}/thank_you",
            ["payment_pending"] = order.PaymentPending,
        };

    /// <summary>A whole draft. Responses to an upsell step contain two of the amounts as texts.</summary>
    internal JsonObject Full(IntercartDraft order, bool upsellStep = false)
    {
        IntercartTotals totals = IntercartTotals.Of(order, shop);
        var response = new JsonObject
        {
            ["id"] = order.Id,
            ["email"] = order.Email,
            ["currency"] = shop.Catalog.Currency,
            ["remark"] = "",
            ["cartType"] = totals.Coupon is null ? order.CartType : order.CartType.ToString(CultureInfo.InvariantCulture),
            ["cart_token"] = order.CartToken,
            ["checkout_id"] = order.Reference,
            ["buyer_id"] = shop.Catalog.Customers.Count > 0 ? shop.Catalog.Customers[0].Id : 0,
            ["updated_at"] = order.UpdatedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["weight"] = WireNumber.Text(totals.Grams),
            ["weight_gram"] = totals.Grams,
        };
        if (!options.OmitsCompleted)
            response["completed"] = false;
        AddFlags(response, totals);
        AddAmounts(response, order, totals, upsellStep);
        AddInput(response, order);
        AddCoupon(response, order, totals);
        response["product_list"] = new JsonArray([
            .. order.Lines.Select((line, index) => IntercartLineView.Cart(order, line, index, totals, shop)),
        ]);
        response["upsell_list"] = new JsonArray([.. order.Upsells.Select(IntercartLineView.UpsellInput)]);
        response["upsell_product_list"] = new JsonArray([
            .. order.Upsells.Select((upsell, index) => IntercartLineView.Upsell(upsell, totals.Upsells[index], shop)),
        ]);
        return response;
    }

    private static void AddFlags(JsonObject response, IntercartTotals totals)
    {
        response["hasInvalid"] = false;
        response["hasRemoved"] = false;
        response["hasLoweroff"] = false;
        response["notEnoughInventory"] = !totals.InStock;
        response["is_diy_tax"] = 0;
        response["insurance_rate"] = 0;
        response["express_title"] = "";
        response["express_discount"] = 0;
        response["coupon_gifts_collect"] = "";
        response["productCustomizeInfo"] = new JsonArray();
    }

    private static void AddAmounts(JsonObject response, IntercartDraft order, IntercartTotals totals, bool upsellStep)
    {
        response["amount"] = upsellStep ? WireNumber.ShortText(totals.Amount) : WireNumber.Number(totals.Amount);
        response["order_amount"] = WireNumber.Text(totals.Amount);
        response["total_amount"] = WireNumber.Text(totals.Total);
        response["goods_amount"] = WireNumber.Text(totals.Goods);
        response["amount_product"] = WireNumber.Text(totals.Products);
        response["amount_product_ceil"] = (long)Math.Ceiling(totals.Products);
        response["amount_logistics"] = order.ShippingPrice ?? "0.00";
        response["tips_amount"] = order.Tips ?? "0.00";
        response["tax_amount"] = WireNumber.Number(totals.Tax);
        response["insurance_amount"] = WireNumber.Text(totals.Insurance);
        response["amount_discount"] = IntercartLineView.Discounted(totals, totals.Discount);
        response["product_discount"] = IntercartLineView.Discounted(totals, totals.Discount);
        response["upsell_amount"] = upsellStep ? WireNumber.ShortText(totals.Upsell) : WireNumber.Number(totals.Upsell);
    }

    private static void AddInput(JsonObject response, IntercartDraft order)
    {
        response["payment_gateway"] = order.PaymentGateway;
        response["add_payment_info"] = order.AddPaymentInfo;
        response["billing_same_as_shipping"] = order.BillingSameAsShipping;
        // Members that were never sent are absent, not null: no sample contains a null.
        if (order.ShippingAddress is { } shipping)
            response["shipping_address"] = shipping.DeepClone();
        if (order.BillingAddress is { } billing)
            response["billing_address"] = billing.DeepClone();
        if (order.ShippingPrice is { } price)
            response["shipping_line"] = new JsonObject { ["price"] = price, ["title"] = order.ShippingTitle };
    }

    private static void AddCoupon(JsonObject response, IntercartDraft order, IntercartTotals totals)
    {
        response["discount_code"] = order.DiscountCode;
        response["discount_code_valid"] = order.DiscountCode.Length > 0;
        response["discount_code_error"] = order.DiscountError;
        response["coupon_error_code"] = 0;
        response["coupon_type"] = totals.Coupon is { } coupon ? IntercartLineView.CouponType(coupon) : 0;
        response["coupon_detail"] = totals.Coupon is null
            ? new JsonArray()
            : new JsonArray(IntercartLineView.CouponDetail(order, totals));
    }
}
