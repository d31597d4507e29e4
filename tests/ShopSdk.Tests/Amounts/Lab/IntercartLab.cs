using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab;

/// <summary>Makes consistent Intercart orders.</summary>
public static class IntercartLab
{
    private const int BasisPoints = 10_000;

    public static LabOrder Make(LabDice dice)
    {
        (string code, int decimals) = dice.Pick(("USD", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("EUR", 2));
        var body = new JsonObject { ["id"] = "240311160051709", ["currency"] = code };
        var order = new LabOrder("intercart", body);
        LabMember add(JsonObject owner, string path, string name, BigInteger minor, LabForm? form = null) =>
            order.Add(new LabMember(path, owner, name, decimals, form ?? dice.Form()), minor);

        List<(JsonObject Line, BigInteger Gross)> lines = AddLines(order, body, dice, decimals);
        bool hasCoupon = AddCoupon(order, body, dice, decimals, lines);
        string[] places = [.. Enumerable.Range(0, lines.Count).Select(i => $"product_list[{i}]")];
        BigInteger discount = order.Total(places.Select(place => place + ".product_discount"));
        BigInteger products = order.Total(places.Select(place => $"{place}.price*{place}.quantity"));

        BigInteger express = !hasCoupon && dice.Chance(10) ? dice.Between(1, 500) : 0;
        add(body, "amount_product", "amount_product", products);
        add(body, "amount_product_ceil", "amount_product_ceil", Ceiling(products, BigInteger.Pow(10, decimals)));
        add(body, "product_discount", "product_discount", discount);
        add(body, "express_discount", "express_discount", express);
        add(body, "amount_discount", "amount_discount", discount + express);
        add(body, "goods_amount", "goods_amount", products - discount);
        add(body, "amount_logistics", "amount_logistics", dice.MaybeAmount(80));
        add(body, "tips_amount", "tips_amount", dice.MaybeAmount(40));
        add(body, "tax_amount", "tax_amount", dice.MaybeAmount(40));
        add(body, "insurance_amount", "insurance_amount", dice.MaybeAmount(20));
        string[] extras = ["amount_logistics", "tips_amount", "tax_amount", "insurance_amount"];
        add(body, "amount", "amount", order.Total(["goods_amount", .. extras]));
        add(body, "order_amount", "order_amount", order["amount"]);
        var shipping = new JsonObject { ["title"] = "Standard" };
        body["shipping_line"] = shipping;
        // What was sent as the price of shipping, before the discount on it.
        add(shipping, "shipping_line.price", "price", order["amount_logistics"] + express);
        BigInteger upsells = AddUpsells(order, body, dice, decimals);
        add(body, "upsell_amount", "upsell_amount", upsells);
        add(body, "total_amount", "total_amount", order["amount"] + upsells);

        order.Equation("amount", ["goods_amount", .. extras]);
        order.Equation("amount", ["amount_product", "-amount_discount", "express_discount", .. extras]);
        if (express.IsZero)
            order.Equation(
                "amount_logistics",
                () => !order["express_discount"].IsZero || order["amount_logistics"] == order["shipping_line.price"],
                "shipping_line.price"
            );
        order.Equation("order_amount", "amount");
        order.Equation("total_amount", "amount", "upsell_amount");
        order.Equation("goods_amount", "amount_product", "-product_discount");
        order.Equation("goods_amount", [.. places.Select(place => place + ".product_amount")]);
        order.Equation("amount_product", [.. places.Select(place => $"{place}.price*{place}.quantity")]);
        order.Equation(
            "amount_product_ceil",
            () => order["amount_product_ceil"] == Ceiling(order["amount_product"], BigInteger.Pow(10, decimals)),
            "amount_product"
        );
        order.Equation("amount_discount", "product_discount", "express_discount");
        order.Equation("product_discount", [.. places.Select(place => place + ".product_discount")]);
        foreach (string place in places)
            order.Equation($"{place}.product_amount", $"{place}.price*{place}.quantity", $"-{place}.product_discount");
        return order;
    }

    private static List<(JsonObject Line, BigInteger Gross)> AddLines(LabOrder order, JsonObject body, LabDice dice, int decimals)
    {
        var list = new JsonArray();
        body["product_list"] = list;
        var lines = new List<(JsonObject, BigInteger)>();
        int count = dice.Chance(5) ? 0 : dice.Between(1, 5);
        for (int i = 0; i < count; i++)
        {
            var line = new JsonObject { ["unique_id"] = $"u{i}" };
            list.Add(line);
            string place = $"product_list[{i}]";
            BigInteger price = dice.Amount();
            BigInteger quantity = dice.Between(1, 9);
            order.Add(new LabMember($"{place}.price", line, "price", decimals, LabForm.Text), price);
            order.Add(new LabMember($"{place}.quantity", line, "quantity", 0, dice.Form(), isCount: true), quantity);
            lines.Add((line, price * quantity));
        }
        return lines;
    }

    /// <summary>Sets every line's discount and net amount, with or without a coupon.</summary>
    private static bool AddCoupon(
        LabOrder order,
        JsonObject body,
        LabDice dice,
        int decimals,
        List<(JsonObject Line, BigInteger Gross)> lines
    )
    {
        bool some = lines.Count > 0 && lines.TrueForAll(line => line.Gross > 0) && dice.Chance(60);
        bool percent = dice.Chance(50);
        BigInteger rate = dice.Between(1, 9_999);
        BigInteger gross = lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Gross);
        BigInteger off = BigInteger.Min(dice.Between(1, 5_000), gross);
        var matches = new JsonObject();
        var coupon = new JsonObject { ["coupon_type"] = percent ? "2" : "1", ["match_list"] = matches };
        body["coupon_detail"] = some ? new JsonArray(coupon) : new JsonArray();
        BigInteger left = off;
        for (int i = 0; i < lines.Count; i++)
        {
            (JsonObject line, BigInteger lineGross) = lines[i];
            string place = $"product_list[{i}]";
            BigInteger share =
                !some ? 0
                : percent ? dice.Divide(lineGross * rate, BasisPoints)
                : i == lines.Count - 1 ? left
                : BigInteger.Min(left, off * lineGross / gross);
            left -= share;
            order.Add(new LabMember($"{place}.product_discount", line, "product_discount", decimals, dice.Form()), share);
            order.Add(new LabMember($"{place}.product_amount", line, "product_amount", decimals, dice.Form()), lineGross - share);
            if (some)
                AddMatch(order, dice, decimals, matches, i, share, lineGross - share, percent ? rate : null);
        }
        if (!some)
            return false;
        BigInteger total = order.Total(Enumerable.Range(0, lines.Count).Select(i => $"product_list[{i}].product_discount"));
        const string Stated = "coupon_detail[0].total_discount";
        order.Add(new LabMember(Stated, coupon, "total_discount", decimals, dice.Form()), total);
        order.Equation("amount_discount", Stated);
        if (percent)
        {
            coupon["coupon"] = LabMember.Text(rate, 2);
            return true;
        }
        order.Add(new LabMember("coupon_detail[0].coupon", coupon, "coupon", decimals, LabForm.Text), off);
        order.Equation(
            Stated,
            () =>
                order[Stated]
                == (
                    order["amount_product"].Sign < 0
                        ? order["coupon_detail[0].coupon"]
                        : BigInteger.Min(order["coupon_detail[0].coupon"], order["amount_product"])
                ),
            "coupon_detail[0].coupon",
            "amount_product"
        );
        return true;
    }

    private static void AddMatch(
        LabOrder order,
        LabDice dice,
        int decimals,
        JsonObject matches,
        int i,
        BigInteger discount,
        BigInteger amount,
        BigInteger? rate
    )
    {
        var match = new JsonObject { ["key"] = "SAVE" };
        matches[$"u{i}"] = match;
        string path = $"coupon_detail[0].match_list.u{i}";
        string place = $"product_list[{i}]";
        order.Add(new LabMember($"{path}.goods_discount", match, "goods_discount", decimals, dice.Form()), discount);
        order.Add(new LabMember($"{path}.goods_amount", match, "goods_amount", decimals, dice.Form()), amount);
        order.Equation($"{place}.product_discount", $"{path}.goods_discount");
        order.Equation($"{place}.product_amount", $"{path}.goods_amount");
        if (rate is { } bp)
            order.Equation(
                $"{place}.product_discount",
                () => IsNear(order[$"{place}.product_discount"], order[$"{place}.price"] * order[$"{place}.quantity"] * bp),
                $"{place}.price",
                $"{place}.quantity"
            );
    }

    private static BigInteger AddUpsells(LabOrder order, JsonObject body, LabDice dice, int decimals)
    {
        if (dice.Chance(40))
            return 0;
        var list = new JsonArray();
        body["upsell_product_list"] = list;
        int count = dice.Between(0, 3);
        for (int i = 0; i < count; i++)
            AddUpsell(order, dice, decimals, list, i);
        string[] nets = [.. Enumerable.Range(0, count).Select(i => $"upsell_product_list[{i}].amount")];
        BigInteger total = order.Total(nets);
        order.Equation("upsell_amount", nets);
        return total;
    }

    private static void AddUpsell(LabOrder order, LabDice dice, int decimals, JsonArray list, int i)
    {
        bool percent = dice.Chance(50);
        var line = new JsonObject { ["discount_type"] = percent ? "percentage" : "fixed_amount" };
        list.Add(line);
        string place = $"upsell_product_list[{i}]";
        BigInteger price = dice.Between(1, 100_000);
        BigInteger quantity = dice.Between(1, 5);
        BigInteger rate = dice.Between(1, 9_999);
        BigInteger each = dice.Between(0, (int)price);
        BigInteger gross = price * quantity;
        BigInteger discount = percent ? dice.Divide(gross * rate, BasisPoints) : each * quantity;
        order.Add(new LabMember($"{place}.price", line, "price", decimals, LabForm.Text), price);
        order.Add(new LabMember($"{place}.quantity", line, "quantity", 0, dice.Form(), isCount: true), quantity);
        order.Add(new LabMember($"{place}.product_amount", line, "product_amount", decimals, dice.Form()), gross);
        order.Add(new LabMember($"{place}.discount_amount", line, "discount_amount", decimals, dice.Form()), discount);
        order.Add(new LabMember($"{place}.amount", line, "amount", decimals, dice.Form()), gross - discount);
        order.Equation($"{place}.product_amount", $"{place}.price*{place}.quantity");
        order.Equation($"{place}.amount", $"{place}.product_amount", $"-{place}.discount_amount");
        string stated = $"{place}.discount_amount";
        if (percent)
        {
            line["discount_value"] = LabMember.Text(rate, 2);
            order.Equation(
                stated,
                () =>
                    IsNear(
                        order[stated],
                        AtMost(
                            order[$"{place}.price"] * order[$"{place}.quantity"] * rate,
                            order[$"{place}.product_amount"] * BasisPoints
                        )
                    ),
                $"{place}.price",
                $"{place}.quantity",
                $"{place}.product_amount"
            );
            return;
        }
        order.Add(new LabMember($"{place}.discount_value", line, "discount_value", decimals, LabForm.Text), each);
        order.Equation(
            stated,
            () =>
                order[stated]
                == AtMost(order[$"{place}.discount_value"] * order[$"{place}.quantity"], order[$"{place}.product_amount"]),
            $"{place}.discount_value",
            $"{place}.quantity",
            $"{place}.product_amount"
        );
    }

    private static BigInteger AtMost(BigInteger value, BigInteger limit) => limit.Sign < 0 ? value : BigInteger.Min(value, limit);

    private static bool IsNear(BigInteger stated, BigInteger exactBasisPoints) =>
        BigInteger.Abs((stated * BasisPoints) - exactBasisPoints) < BasisPoints;

    private static BigInteger Ceiling(BigInteger minor, BigInteger unit)
    {
        BigInteger whole = BigInteger.DivRem(minor, unit, out BigInteger rest);
        return (rest.Sign > 0 ? whole + 1 : whole) * unit;
    }
}
