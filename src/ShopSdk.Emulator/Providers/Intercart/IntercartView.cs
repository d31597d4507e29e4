using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.Intercart;

/// <summary>
/// Orders in the provider's format, with the inconsistencies of its samples: amounts that a coupon changes are texts. Without a coupon,
/// the same amounts are numbers, and the cart's type is a number too.
/// </summary>
internal sealed class IntercartView(EmulatedShop shop)
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
        var answer = new JsonObject
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
        AddFlags(answer, totals);
        AddAmounts(answer, order, totals, upsellStep);
        AddInput(answer, order);
        AddCoupon(answer, order, totals);
        answer["product_list"] = new JsonArray([
            .. order.Lines.Select((line, index) => IntercartLineView.Cart(order, line, index, totals, shop)),
        ]);
        answer["upsell_list"] = new JsonArray([.. order.Upsells.Select(IntercartLineView.UpsellInput)]);
        answer["upsell_product_list"] = new JsonArray([
            .. order.Upsells.Select((upsell, index) => IntercartLineView.Upsell(upsell, totals.Upsells[index], shop)),
        ]);
        return answer;
    }

    private static void AddFlags(JsonObject answer, IntercartTotals totals)
    {
        answer["hasInvalid"] = false;
        answer["hasRemoved"] = false;
        answer["hasLoweroff"] = false;
        answer["notEnoughInventory"] = !totals.InStock;
        answer["is_diy_tax"] = 0;
        answer["insurance_rate"] = 0;
        answer["express_title"] = "";
        answer["express_discount"] = 0;
        answer["coupon_gifts_collect"] = "";
        answer["productCustomizeInfo"] = new JsonArray();
    }

    private static void AddAmounts(JsonObject answer, IntercartDraft order, IntercartTotals totals, bool upsellStep)
    {
        answer["amount"] = upsellStep ? WireNumber.ShortText(totals.Amount) : WireNumber.Number(totals.Amount);
        answer["order_amount"] = WireNumber.Text(totals.Amount);
        answer["total_amount"] = WireNumber.Text(totals.Total);
        answer["goods_amount"] = WireNumber.Text(totals.Goods);
        answer["amount_product"] = WireNumber.Text(totals.Products);
        answer["amount_product_ceil"] = (long)Math.Ceiling(totals.Products);
        answer["amount_logistics"] = order.ShippingPrice ?? "0.00";
        answer["tips_amount"] = order.Tips ?? "0.00";
        answer["tax_amount"] = WireNumber.Number(totals.Tax);
        answer["insurance_amount"] = WireNumber.Text(totals.Insurance);
        answer["amount_discount"] = IntercartLineView.Discounted(totals, totals.Discount);
        answer["product_discount"] = IntercartLineView.Discounted(totals, totals.Discount);
        answer["upsell_amount"] = upsellStep ? WireNumber.ShortText(totals.Upsell) : WireNumber.Number(totals.Upsell);
    }

    private static void AddInput(JsonObject answer, IntercartDraft order)
    {
        answer["payment_gateway"] = order.PaymentGateway;
        answer["add_payment_info"] = order.AddPaymentInfo;
        answer["billing_same_as_shipping"] = order.BillingSameAsShipping;
        // Members that were never sent are absent, not null: no sample contains a null.
        if (order.ShippingAddress is { } shipping)
            answer["shipping_address"] = shipping.DeepClone();
        if (order.BillingAddress is { } billing)
            answer["billing_address"] = billing.DeepClone();
        if (order.ShippingPrice is { } price)
            answer["shipping_line"] = new JsonObject { ["price"] = price, ["title"] = order.ShippingTitle };
    }

    private static void AddCoupon(JsonObject answer, IntercartDraft order, IntercartTotals totals)
    {
        answer["discount_code"] = order.DiscountCode;
        answer["discount_code_valid"] = order.DiscountCode.Length > 0;
        answer["discount_code_error"] = order.DiscountError;
        answer["coupon_error_code"] = 0;
        answer["coupon_type"] = totals.Coupon is { } coupon ? IntercartLineView.CouponType(coupon) : 0;
        answer["coupon_detail"] = totals.Coupon is null
            ? new JsonArray()
            : new JsonArray(IntercartLineView.CouponDetail(order, totals));
    }
}
