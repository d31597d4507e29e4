using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab;

/// <summary>Makes consistent bodies of the providers whose amounts are few.</summary>
public static class SimpleLabs
{
    public static LabOrder TokenCheckout(LabDice dice)
    {
        var body = new JsonObject { ["token"] = "t", ["requires_shipping"] = true };
        var order = new LabOrder("token-checkout", body);
        int count = dice.Chance(5) ? 0 : dice.Between(1, 5);
        int groups = dice.Between(1, 3);
        string[] lines = AddLines(order, body, "lines", "", "total_price", count, 2, _ => LabForm.Text, dice);
        for (int i = 0; i < count; i++)
        {
            var line = (JsonObject)((JsonArray)body["lines"]!)[i]!;
            line["shipping_method_group_id"] = i % groups;
            line["shipping_method_id"] = 100 + (i % groups);
        }
        string[] costs = AddGroups(order, body, Math.Min(groups, count), dice);
        string[] discounts = AddDiscounts(order, body, dice);
        Set(order, body, "total_line_items_price", order.Total(lines.Select(line => line + ".total_price")));
        Set(order, body, "shipping_cost", costs.Length == 0 ? dice.MaybeAmount(50) : order.Total(costs));
        Set(order, body, "total_discounts", order.Total(discounts));
        Set(order, body, "total_price", order.Total(["total_line_items_price", "shipping_cost", "-total_discounts"]));
        order.Equation("total_price", "total_line_items_price", "shipping_cost", "-total_discounts");
        order.Equation("total_line_items_price", [.. lines.Select(line => line + ".total_price")]);
        order.Equation("total_line_items_price", [.. lines.Select(line => $"{line}.price*{line}.quantity")]);
        if (costs.Length > 0)
            order.Equation("shipping_cost", costs);
        order.Equation("total_discounts", discounts);
        return order;

        static void Set(LabOrder order, JsonObject body, string name, BigInteger minor) =>
            order.Add(new LabMember(name, body, name, 2, LabForm.Text), minor);
    }

    public static LabOrder AnqiCms(LabDice dice)
    {
        var data = new JsonObject { ["currency_code"] = dice.Pick("CNY", "JPY", "KWD") };
        var body = new JsonObject
        {
            ["code"] = 0,
            ["msg"] = "",
            ["data"] = data,
        };
        var order = new LabOrder("anqicms", body);
        string[] lines = AddLines(
            order,
            data,
            "details",
            "data.",
            "total_price",
            dice.Between(0, 6),
            0,
            _ => LabForm.Number,
            dice
        );
        string[] totals = [.. lines.Select(line => line + ".total_price")];
        Set(order, data, "origin_amount", order.Total(totals));
        Set(order, data, "discount_amount", dice.MaybeAmount(60));
        Set(order, data, "amount", order.Total(["data.origin_amount", "-data.discount_amount"]));
        order.Equation("data.amount", "data.origin_amount", "-data.discount_amount");
        order.Equation("data.amount", [.. totals, "-data.discount_amount"]);
        order.Equation("data.origin_amount", totals);
        order.Equation("data.origin_amount", [.. lines.Select(line => $"{line}.price*{line}.quantity")]);
        return order;

        static void Set(LabOrder order, JsonObject data, string name, BigInteger minor) =>
            order.Add(new LabMember("data." + name, data, name, 0, LabForm.Number), minor);
    }

    public static LabOrder Shoplazza(LabDice dice)
    {
        (string code, int decimals) = dice.Pick(("USD", 2), ("JPY", 0), ("KWD", 3));
        var json = new JsonObject
        {
            ["id"] = "1",
            ["currency"] = code,
            ["product_tax_included"] = dice.Chance(50),
        };
        var body = new JsonObject { ["order"] = json };
        var order = new LabOrder("shoplazza", body);
        string[] lines = AddLines(
            order,
            json,
            "line_items",
            "order.",
            "total",
            dice.Between(0, 6),
            decimals,
            _ => LabForm.Text,
            dice
        );
        order.Add(
            new LabMember("order.sub_total", json, "sub_total", decimals, LabForm.Text),
            order.Total(lines.Select(line => line + ".total"))
        );
        // The total may be anything: no rule about it is more than a doubt.
        json["total_price"] = LabMember.Text(dice.Amount(), decimals);
        order.Equation("order.sub_total", [.. lines.Select(line => line + ".total")]);
        order.Equation("order.sub_total", [.. lines.Select(line => $"{line}.price*{line}.quantity")]);
        return order;
    }

    private static string[] AddLines(
        LabOrder order,
        JsonObject owner,
        string list,
        string prefix,
        string total,
        int count,
        int decimals,
        Func<int, LabForm> form,
        LabDice dice
    )
    {
        var items = new JsonArray();
        owner[list] = items;
        var places = new string[count];
        for (int i = 0; i < count; i++)
        {
            var line = new JsonObject { ["id"] = i };
            items.Add(line);
            string place = places[i] = $"{prefix}{list}[{i}]";
            BigInteger price = dice.Amount();
            BigInteger quantity = dice.Between(1, 9);
            order.Add(new LabMember($"{place}.price", line, "price", decimals, form(i)), price);
            order.Add(new LabMember($"{place}.quantity", line, "quantity", 0, dice.Form(), isCount: true), quantity);
            order.Add(new LabMember($"{place}.{total}", line, total, decimals, form(i)), price * quantity);
            order.Equation($"{place}.{total}", $"{place}.price*{place}.quantity");
        }
        return places;
    }

    private static string[] AddGroups(LabOrder order, JsonObject body, int count, LabDice dice)
    {
        var groups = new JsonArray();
        body["shipping_cost_options"] = groups;
        var costs = new string[count];
        for (int i = 0; i < count; i++)
        {
            int before = dice.Between(0, 2);
            var methods = new JsonArray();
            for (int k = 0; k < before; k++)
                methods.Add(new JsonObject { ["shipping_method_id"] = 900 + k, ["cost"] = 7.77m });
            var chosen = new JsonObject { ["shipping_method_id"] = 100 + i };
            methods.Add(chosen);
            groups.Add(new JsonObject { ["shipping_method_group_id"] = i, ["shipping_methods"] = methods });
            costs[i] = string.Create(CultureInfo.InvariantCulture, $"shipping_cost_options[{i}].shipping_methods[{before}].cost");
            order.Add(new LabMember(costs[i], chosen, "cost", 2, LabForm.Number), dice.Amount());
        }
        return costs;
    }

    private static string[] AddDiscounts(LabOrder order, JsonObject body, LabDice dice)
    {
        var list = new JsonArray();
        body["discounts"] = list;
        var paths = new string[dice.Between(0, 3)];
        for (int i = 0; i < paths.Length; i++)
        {
            var discount = new JsonObject { ["id"] = i };
            list.Add(discount);
            paths[i] = $"discounts[{i}].discount_price";
            order.Add(new LabMember(paths[i], discount, "discount_price", 2, LabForm.Text), dice.Amount());
        }
        return paths;
    }
}
