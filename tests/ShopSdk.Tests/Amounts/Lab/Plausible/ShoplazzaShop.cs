using System.Numerics;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab.Plausible;

/// <summary>Makes Shoplazza orders as shops may make them: right by construction, whatever the shop's habits.</summary>
public static class ShoplazzaShop
{
    public const string NetLines = "net line totals";
    public const string NetLinesOnly = "net line totals, goods before discount";
    public const string Gifts = "gifts";
    public const string GiftsInGoods = "gifts with their price in the goods";
    public const string Refunded = "refunded lines";
    public const string Converted = "converted unit prices";
    public const string TaxOutside = "tax outside";

    public static IReadOnlyList<string> Habits { get; } =
    [NetLines, NetLinesOnly, Gifts, GiftsInGoods, Refunded, Converted, TaxOutside];

    public static LabOrder Make(ShopHabits habits)
    {
        LabDice dice = habits.Dice;
        (string code, int decimals) = dice.Pick(("USD", 2), ("JPY", 0), ("KWD", 3));
        bool isTaxInside = !habits.Has(TaxOutside, 30);
        var json = new JsonObject
        {
            ["id"] = "1",
            ["currency"] = code,
            ["product_tax_included"] = isTaxInside,
        };
        var order = new LabOrder("shoplazza", new JsonObject { ["order"] = json });
        bool onlyLinesNet = habits.Has(NetLinesOnly, 10);
        bool areNet = onlyLinesNet || habits.Has(NetLines, 15);
        bool inGoods = habits.Has(GiftsInGoods, 5);
        bool hasGifts = inGoods || habits.Has(Gifts, 10);
        bool hasRefunds = habits.Has(Refunded, 15);
        bool isConverted = habits.Has(Converted, 15);
        ShopRounding rounding = dice.Pick(ShopRounding.HalfUp, ShopRounding.HalfToEven, ShopRounding.Down);
        var lines = new JsonArray();
        json["line_items"] = lines;
        int count = dice.Between(1, 6);
        BigInteger goods = 0;
        BigInteger discounts = 0;
        for (int i = 0; i < count; i++)
        {
            var line = new JsonObject { ["id"] = i };
            lines.Add(line);
            BigInteger quantity = dice.Between(1, 9);
            BigInteger price = habits.Price(50_000);
            BigInteger gross = price * quantity;
            if (isConverted)
            {
                // The price in the shop's own currency, to a hundredth of what is printed.
                BigInteger exact = (price * 100) + dice.Between(1, 99);
                price = ShopHabits.Round(exact, 100, rounding);
                gross = ShopHabits.Round(exact * quantity, 100, rounding);
            }
            bool isGift = hasGifts && i > 0 && dice.Chance(50);
            BigInteger refunded = !isGift && hasRefunds && dice.Chance(50) ? dice.Between(1, (int)quantity) : 0;
            BigInteger off = areNet && !isGift && refunded.IsZero && dice.Chance(60) ? gross * dice.Between(1, 50) / 100 : 0;
            BigInteger total =
                isGift ? 0
                : refunded.IsZero ? gross - off
                : isConverted ? ShopHabits.Round(gross * (quantity - refunded), quantity, rounding)
                : price * (quantity - refunded);
            Add(order, line, $"order.line_items[{i}].price", "price", price, decimals);
            order.Add(
                new LabMember($"order.line_items[{i}].quantity", line, "quantity", 0, dice.Form(), isCount: true),
                quantity
            );
            Add(order, line, $"order.line_items[{i}].total", "total", total, decimals);
            if (!refunded.IsZero)
                line["refund_quantity"] = (int)refunded;
            goods +=
                isGift ? (inGoods ? gross : 0)
                : onlyLinesNet ? total + off
                : total;
            discounts += off + (isGift && inGoods ? gross : 0);
        }
        Add(order, json, "order.sub_total", "sub_total", goods, decimals);
        json["line_item_discount_total"] = LabMember.Text(discounts, decimals);
        json["total_discount"] = LabMember.Text(discounts + (dice.Chance(20) ? habits.Price(100) : 0), decimals);
        json["total_tax"] = LabMember.Text(habits.Price(1_000), decimals);
        json["total_price"] = LabMember.Text(goods + habits.Price(1_000), decimals);
        return order;
    }

    private static void Add(LabOrder order, JsonObject owner, string path, string name, BigInteger minor, int decimals) =>
        order.Add(new LabMember(path, owner, name, decimals, LabForm.Text), minor);
}
