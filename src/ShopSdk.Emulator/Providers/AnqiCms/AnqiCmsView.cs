using System.Globalization;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Providers.AnqiCms;

/// <summary>Quotes and orders in the provider's format. Amounts are in cents for every currency.</summary>
internal static class AnqiCmsView
{
    internal static JsonObject Quote(AnqiCmsBasket basket, string currency, long addressId, string remark) =>
        new()
        {
            ["currency_code"] = currency,
            ["currency_symbol"] = Symbol(currency),
            ["details"] = new JsonArray([.. basket.Lines.Select(QuoteLine)]),
            ["origin_amount"] = Cents(basket.Goods),
            ["amount"] = Cents(basket.Amount),
            ["discount_amount"] = Cents(basket.Discount),
            ["coupon_id"] = basket is { Coupon: { } coupon, ByCouponId: true } ? coupon.Id : 0,
            ["coupon_code"] = basket.ByCouponId ? "" : basket.Coupon?.Code ?? "",
            ["coupon_code_id"] = basket is { Coupon: { } claimed, ByCouponId: false } ? claimed.Id : 0,
            ["address_id"] = addressId,
            ["remark"] = remark,
        };

    /// <summary>The response to creating an order: without lines, buyer and address.</summary>
    internal static JsonObject Created(AnqiCmsEmulatedOrder order) =>
        new()
        {
            ["id"] = order.Number,
            ["created_time"] = order.CreatedAt.ToUnixTimeSeconds(),
            ["updated_time"] = order.UpdatedAt.ToUnixTimeSeconds(),
            ["order_id"] = order.Id,
            ["payment_id"] = order.PaymentId,
            ["user_id"] = order.Buyer,
            ["address_id"] = order.Address is { } address ? AnqiCmsAddressBook.NumberOf(address, "id") : 0,
            ["remark"] = order.Remark,
            ["type"] = "goods",
            ["status"] = order.Status,
            ["refund_status"] = order.RefundStatus,
            ["origin_amount"] = Cents(order.Basket.Goods),
            ["amount"] = Cents(order.Basket.Amount),
            ["discount_amount"] = Cents(order.Basket.Discount),
            ["coupon_code_id"] = order.Basket.Coupon?.Id.ToString(CultureInfo.InvariantCulture) ?? "",
            ["paid_time"] = Seconds(order.PaidAt),
            ["end_time"] = order.CreatedAt.AddHours(2).ToUnixTimeSeconds(),
            ["deliver_time"] = 0,
            ["finished_time"] = Seconds(order.FinishedAt),
            ["seller_id"] = 0,
            ["seller_amount"] = 0,
            ["share_user_id"] = 0,
            ["share_amount"] = 0,
            ["share_parent_user_id"] = 0,
            ["share_parent_amount"] = 0,
            ["express_company"] = "",
            ["tracking_number"] = "",
            ["is_updated"] = 0,
            ["user"] = null,
            ["details"] = null,
        };

    internal static JsonObject Listed(AnqiCmsEmulatedOrder order)
    {
        JsonObject view = Created(order);
        view["details"] = new JsonArray([.. order.Basket.Lines.Select((line, index) => OrderLine(order, line, index))]);
        return view;
    }

    internal static JsonObject Full(AnqiCmsEmulatedOrder order)
    {
        JsonObject view = Listed(order);
        if (order.Address is { } address)
            view["order_address"] = address.DeepClone();
        return view;
    }

    internal static long Cents(decimal amount) => (long)decimal.Round(amount * 100, MidpointRounding.AwayFromZero);

    private static JsonObject QuoteLine(AnqiCmsLine line, int index) =>
        new()
        {
            ["id"] = index + 1,
            ["goods_id"] = line.Product.Id,
            ["goods_sku_id"] = line.Sku,
            ["quantity"] = line.Quantity,
            ["price"] = Cents(line.Variant.Price),
            ["total_price"] = Cents(line.Total),
        };

    private static JsonObject OrderLine(AnqiCmsEmulatedOrder order, AnqiCmsLine line, int index) =>
        new()
        {
            ["id"] = (order.Number * 100) + index,
            ["created_time"] = order.CreatedAt.ToUnixTimeSeconds(),
            ["updated_time"] = order.CreatedAt.ToUnixTimeSeconds(),
            ["order_id"] = order.Id,
            ["user_id"] = order.Buyer,
            ["goods_id"] = line.Product.Id,
            ["goods_item_id"] = line.Sku,
            ["price"] = Cents(line.Variant.Price),
            ["origin_price"] = Cents(line.Variant.Price),
            ["amount"] = Cents(line.Total),
            ["origin_amount"] = Cents(line.Total),
            ["quantity"] = line.Quantity,
            ["status"] = 1,
            ["goods"] = new JsonObject { ["id"] = line.Product.Id, ["title"] = line.Product.Title },
            ["group"] = null,
        };

    private static long Seconds(DateTimeOffset? time) => time?.ToUnixTimeSeconds() ?? 0;

    private static string Symbol(string currency) =>
        currency switch
        {
            "CNY" or "JPY" => "¥",
            "EUR" => "€",
            "GBP" => "£",
            _ => "$",
        };
}
