using System.Globalization;
using System.Text.Json.Nodes;

namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>
/// Orders in the provider's format, with the members of its samples. The response to a simulated payment has fewer members than the
/// response to reading. Only creating, listing and looking up by number return the configuration.
/// </summary>
internal sealed class ShoplazzaOrderView(EmulatedShop shop)
{
    private static readonly string[] NotAfterPayment = ["gift_card_total", "shipping_tax_total", "product_tax_included"];

    private string Currency => shop.Catalog.Currency;

    /// <summary>An order with its configuration.</summary>
    internal JsonObject Full(ShoplazzaEmulatedOrder order, DateTimeOffset now)
    {
        JsonObject json = Plain(order, now);
        json["config"] = Config();
        return json;
    }

    /// <summary>An order as the response to a simulated payment: paid, whatever other reads show.</summary>
    internal JsonObject AfterPayment(ShoplazzaEmulatedOrder order, DateTimeOffset now)
    {
        JsonObject json = Plain(order, order.VisibleFrom > now ? order.VisibleFrom.Value : now);
        foreach (string member in NotAfterPayment)
            json.Remove(member);
        json["billing_address"]!.AsObject().Remove("phone");
        return json;
    }

    /// <summary>An order without its configuration.</summary>
    internal JsonObject Plain(ShoplazzaEmulatedOrder order, DateTimeOffset now)
    {
        bool paid = order.LooksPlaced(now);
        var json = new JsonObject
        {
            ["id"] = order.Id,
            ["note"] = order.Note,
            ["number"] = order.Number,
            ["financial_status"] = order.FinancialStatus(now),
            ["status"] = order.Status(now),
            ["cancel_reason"] = order.CancelReason,
            ["payment_method"] = paid ? "online" : "",
            ["fulfillment_status"] = paid ? "waiting" : "initialled",
        };
        AddAmounts(json, order, paid);
        AddTimes(json, order, paid);
        AddVisit(json, order);
        AddPeople(json, order);
        if (paid)
            json["payment_line"] = TestPayment(order);
        json["line_items"] = new JsonArray([.. order.Lines.Select(Line)]);
        json["fulfillments"] = new JsonArray();
        return json;
    }

    private void AddAmounts(JsonObject json, ShoplazzaEmulatedOrder order, bool paid)
    {
        JsonNode none() => ShoplazzaEmulatedOrder.Amount(0m);
        json["currency"] = Currency;
        json["total_price"] = ShoplazzaEmulatedOrder.Amount(order.Total);
        json["total_discount"] = ShoplazzaEmulatedOrder.Amount(order.Discount);
        json["total_tax"] = ShoplazzaEmulatedOrder.Amount(order.Tax);
        json["total_shipping"] = ShoplazzaEmulatedOrder.Amount(order.Shipping);
        json["sub_total"] = ShoplazzaEmulatedOrder.Amount(order.Goods);
        json["total_paid"] = ShoplazzaEmulatedOrder.Amount(paid ? order.Total : 0m);
        foreach (
            string member in (string[])
                [
                    "code_discount_total",
                    "line_item_discount_total",
                    "total_refund_price",
                    "total_refund_tax",
                    "total_refund_discount",
                    "total_tip_received",
                    "gift_card_total",
                    "shipping_tax_total",
                ]
        )
            json[member] = none();
        json["product_tax_included"] = false;
        json["discount_code"] = "";
        json["discount_applications"] = "[]";
        json["refund_status"] = "none";
    }

    private static void AddTimes(JsonObject json, ShoplazzaEmulatedOrder order, bool paid)
    {
        json["created_at"] = Stamp(order.CreatedAt);
        json["updated_at"] = Stamp(order.UpdatedAt);
        json["canceled_at"] = order.CanceledAt is { } canceled ? Stamp(canceled) : null;
        // Times of events that have not happened are left out: the samples have a time everywhere, and no null.
        if (paid)
            json["placed_at"] = Stamp(order.PlacedAt!.Value);
    }

    private static void AddVisit(JsonObject json, ShoplazzaEmulatedOrder order)
    {
        json["customer_note"] = "";
        json["buyer_accepts_marketing"] = false;
        json["tags"] = order.Tags;
        json["landing_site"] = "";
        json["source"] = "";
        json["last_landing_url"] = "";
        json["browser_ip"] = "";
        json["email_status"] = "waiting";
        json["recovery_status"] = "waiting";
        json["source_name"] = new JsonObject { ["data"] = "Direct", ["created_at"] = Stamp(order.CreatedAt) };
        json["last_referrer_show"] = new JsonObject { ["data"] = "Direct", ["created_at"] = Stamp(order.CreatedAt) };
        json["shipping_line"] = new JsonObject { ["name"] = order.ShippingName };
    }

    private static void AddPeople(JsonObject json, ShoplazzaEmulatedOrder order)
    {
        JsonObject address = order.ShippingAddress;
        json["customer"] = new JsonObject
        {
            ["id"] = order.CustomerId,
            ["email"] = address["email"]!.DeepClone(),
            ["first_name"] = address["first_name"]!.DeepClone(),
            ["last_name"] = address["last_name"]!.DeepClone(),
            ["phone"] = address["phone"]!.DeepClone(),
            ["created_at"] = Stamp(order.CreatedAt),
            ["updated_at"] = Stamp(order.CreatedAt),
            ["orders_count"] = 1,
            ["total_spent"] = ShoplazzaEmulatedOrder.Amount(0m),
        };
        JsonObject shipping = Address(address);
        shipping["phone_area_code"] = "";
        shipping["extra_info"] = new JsonObject { ["cpf"] = "", ["tax_text"] = "" };
        json["shipping_address"] = shipping;
        json["billing_address"] = Address(order.BillingAddress);
    }

    /// <summary>Responses use other names for the address lines than requests: the first line is address1 here.</summary>
    private static JsonObject Address(JsonObject input)
    {
        var json = new JsonObject
        {
            ["address1"] = input["address"]!.DeepClone(),
            ["address2"] = input["address1"]!.DeepClone(),
            ["name"] = $"{input["first_name"]} {input["last_name"]}".Trim(),
        };
        foreach ((string name, JsonNode? value) in input)
        {
            if (name is not ("address" or "address1"))
                json[name] = value!.DeepClone();
        }
        return json;
    }

    private static JsonObject TestPayment(ShoplazzaEmulatedOrder order) =>
        new()
        {
            ["payment_channel"] = "bogus",
            ["payment_method"] = "online",
            ["transaction_no"] = "test_" + order.Id,
            ["merchant_id"] = "",
            ["merchant_email"] = "",
        };

    private static JsonObject Line(ShoplazzaEmulatedLine line) =>
        new()
        {
            ["id"] = line.Id,
            ["product_id"] = Digits(line.Product.Id),
            ["variant_id"] = Digits(line.Variant.Id),
            ["variant_title"] = line.Variant.Title,
            ["product_title"] = line.Product.Title,
            ["product_handle"] = line.Product.Handle,
            ["quantity"] = line.Quantity,
            ["note"] = "",
            ["fulfillment_status"] = "waiting",
            ["sku"] = line.Variant.Sku,
            ["weight_unit"] = "g",
            ["vendor"] = "",
            ["product_url"] = "https://shop.example/products/" + line.Product.Handle,
            ["compare_at_price"] = ShoplazzaEmulatedOrder.Amount(line.Variant.CompareAtPrice),
            ["image"] = line.Product.Image,
            ["price"] = ShoplazzaEmulatedOrder.Amount(line.Variant.Price),
            ["total"] = ShoplazzaEmulatedOrder.Amount(line.Total),
            ["weight"] = ShoplazzaEmulatedOrder.Amount(line.Variant.Grams),
            ["properties"] = new JsonArray(),
            ["custom_properties"] = line.CustomProperties.DeepClone(),
            ["refund_quantity"] = 0,
            ["refund_total"] = ShoplazzaEmulatedOrder.Amount(0m),
        };

    private JsonObject Config()
    {
        var market = new JsonObject
        {
            ["primary_market_lang"] = "en-US",
            ["market_lang"] = "en-US",
            ["market_id"] = "240715569647585064",
            ["market_base_id"] = "",
            ["primary_market_id"] = "240715569614047016",
            ["market_country"] = "US",
            ["market_price_setting"] = new JsonObject
            {
                ["local_currency_enabled"] = false,
                ["custom_rate_enabled"] = false,
                ["price_round_enabled"] = false,
            },
        };
        foreach (string member in (string[])["market_currency", "market_base_currency", "primary_market_currency"])
        {
            market[member] = Currency;
            market[member + "_symbol"] = new JsonObject
            {
                ["code"] = Currency,
                ["val"] = Currency,
                ["left"] = Currency,
                ["right"] = "",
            };
        }
        JsonObject prices = market["market_price_setting"]!.AsObject();
        foreach (string rate in (string[])["custom_rate", "base_to_local", "local_to_base", "adjust"])
            prices[rate] = 0;
        foreach (string rate in (string[])["rate", "back_rate", "actual_rate"])
            prices[rate] = 1;
        return new JsonObject
        {
            ["page_type"] = "three_step",
            ["requires_shipping"] = true,
            ["checkout_business_type"] = 0,
            ["product_tax_included"] = false,
            ["checkout_template_type"] = 0,
            ["market_setting"] = market,
        };
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Stamp(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
